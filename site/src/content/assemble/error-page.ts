import { textsFor } from '../../i18n/texts.ts';
import type { Assembled, Assembly } from './assembly.ts';

export function assembleErrorPage({ locale }: Assembly, kind: 'not-found' | 'gone'): Assembled {
  const texts = textsFor(locale);
  return kind === 'gone'
    ? { head: { title: texts.goneTitle, description: texts.goneText }, content: { kind } }
    : { head: { title: texts.notFoundTitle, description: texts.notFoundText }, content: { kind } };
}
