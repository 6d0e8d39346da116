/** Strapi keeps each language of a document as a draft and, once it is published, as a second row. */
export type Status = 'draft' | 'published';

/** The condition of a query for rows of this state. */
export const ofStatus = (status: Status) => ({
  publishedAt: status === 'draft' ? { $null: true } : { $notNull: true },
});
