import type { ContentType } from '@themenportal/shared/content';
import type { DocumentKey } from '../routes/route.ts';

export interface DocumentName {
  type: ContentType;
  id: string;
}

export type Documents = Map<DocumentKey, DocumentName>;
