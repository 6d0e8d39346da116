/** What the page must hold, in this order: a name for people, and where it begins. */
const elements: readonly (readonly [name: string, start: RegExp])[] = [
  ['breadcrumb, entry 1', /<ol[^>]*>\s*<li>\s*<a[^>]*>\s*Themen\s*</],
  ['breadcrumb, entry 2', /<a[^>]*>\s*Integration\s*</],
  ['breadcrumb, entry 3', /<a[^>]*>\s*Integration als Querschnitt\s*</],
  ['breadcrumb, current entry', /aria-current="page"[^>]*>\s*Interkulturelle Öffnung der Verwaltung\s*</],
  ['office in charge', />\s*Amt für Angelegenheiten des Oberbürgermeisters und des Rates\s*</],
  ['kicker', />\s*Integration als Querschnitt\s*</],
  ['title', /<h1[^>]*>\s*Interkulturelle Öffnung der Verwaltung\s*</],
  ['introduction', /<p>[^<]{100}/],
  ['first section', /<h2[^>]*>\s*Hintergrund (?:&quot;|"|„)Charta der Vielfalt/],
  ['second section', /<h2[^>]*>\s*Rahmenkonzept zur Interkulturellen Öffnung/],
  ...[1, 2, 3, 4].map((number) => [`cornerstone ${number}`, /<li class="cornerstone"/] as const),
  ['logo', /<img/],
  ['caption of the logo', /<figcaption/],
  ['office', /MIA-DO-Kommunales Integrationszentrum Dortmund/],
  ['address and opening hours', />\s*Anschrift und Erreichbarkeit\s*</],
  ['more on the topic', /<h2[^>]*>\s*Mehr zum Thema\s*</],
  ...Array.from({ length: 15 }, (_, index) => [`teaser ${index + 1}`, /<h3[^>]*>\s*<a/] as const),
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
