import { z } from 'zod';

const JsonSchema = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'The body is no JSON.' });
    return z.NEVER;
  }
});

export const parseJson = <T extends z.ZodType>(body: string, schema: T): z.ZodSafeParseResult<z.output<T>> =>
  JsonSchema.pipe(schema).safeParse(body);
