/** What the page must hold, in this order: a name for people, and where it begins. */
const elements: readonly (readonly [name: string, start: RegExp])[] = [
  ['breadcrumb', /<nav[^>]*>(?:(?!<\/nav>)[\s\S])*?<ol/],
  ['current page in the breadcrumb', /aria-current="page"/],
  ['title', /<h1[^>]*>\s*Interkulturelle Öffnung der Verwaltung/],
  ['first section', /<h2/],
  ['cornerstone 1', /Eckpunkt 1|<h3/],
  ['image with a caption', /<figcaption/],
  ['office', /Anschrift und Erreichbarkeit/],
  ['more on the topic', /Mehr zum Thema/],
];

/** The first element that is missing or out of order, or undefined. */
export const firstMisplaced = (html: string): string | undefined => {
  let from = 0;
  for (const [name, start] of elements) {
    const found = html.slice(from).search(start);
    if (found < 0) return name;
    from += found + 1;
  }
  return undefined;
};
