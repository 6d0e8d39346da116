/** What the log adds to the public schema. */
export const typeDefs = /* GraphQL */ `
  type Query {
    "Which log this is, how far it goes and what is published at its end."
    changeLog: ChangeLog!

    "What changed after a cursor (0: everything), oldest first, each document and language once with its latest change and its entry as it is now. At most 500 at a time. A cursor beyond the end is refused with the code CURSOR_AHEAD: the database is older than the reader."
    changes(after: Int!, first: Int = 100): ChangePage!

    "All that is published of a type, in the order of ids, then languages. At most 500 at a time."
    publishedEntries(
      "topic, concept, cornerstone, office, service-teaser, legal-page, portal, redirect or alert"
      type: String!
      "The page before gives it as next."
      after: String
      first: Int = 500
    ): PublishedEntryPage!
  }

  type ChangeLog {
    "Identity of the log. Another one means another database: what was read from the former does not go on here."
    id: ID!
    "Of the last change; 0 before the first."
    cursor: Int!
    totals: [EntryTotal!]!
  }

  "How many entries of a type are published in a language; types without translations count as German."
  type EntryTotal {
    type: String!
    locale: String!
    count: Int!
  }

  type ChangePage {
    "The id of the changeLog."
    log: ID!
    changes: [Change!]!
    "Where to go on reading."
    cursor: Int!
    hasMore: Boolean!
    "What is published once all changes are read."
    totals: [EntryTotal!]!
  }

  type Change {
    cursor: Int!
    type: String!
    documentId: ID!
    locale: String!
    kind: ChangeKind!
    "Address of its page at the cursor that was asked for; null if it had none."
    pathBefore: String
    "Address of its page now; null if it has none."
    pathAfter: String
    at: DateTime!
    "The entry as it is now, relations as document ids; null if it is not published any more."
    entry: JSON
  }

  enum ChangeKind {
    "Published, for the first time or anew."
    publish
    "Changed through another document or through the media library."
    update
    "Has another address because a page above it changed."
    move
    "Not published any more; its draft is still there."
    unpublish
    "Not published any more and deleted."
    delete
  }

  type PublishedEntryPage {
    "Entries as in changes."
    entries: [JSON!]!
    "How many there are in all."
    total: Int!
    "What to give as after for the next page; null at the end."
    next: String
  }
`;
