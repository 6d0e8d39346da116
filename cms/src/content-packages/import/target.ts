import type { ContentType } from '@themenportal/shared/content';
import { SOURCE_LOCALE, type Locale } from '@themenportal/shared/locales';
import { references, type Fields } from '../entry/index.ts';
import type { ContentModel, Field } from '../model/index.ts';
import type { PackageEntry } from '../package/index.ts';

/** What a package wants of one document in one language: one of the two versions is there, or both. */
export interface Target {
  readonly type: ContentType;
  readonly documentId: string;
  readonly locale: Locale;
  readonly published: PackageEntry | undefined;
  readonly draft: PackageEntry | undefined;
}

/** What the draft must hold when it is published; without a published version, simply the draft. */
export function contentToPublish({ published, draft }: Target): Fields {
  return (published ?? draft)?.fields ?? {};
}

/** What the draft holds in the end: the same as what is published, unless the package says otherwise. */
export function finalDraft({ published, draft }: Target): Fields {
  return (draft ?? published)?.fields ?? {};
}

/** A translation has fields of its own only; the others are those of its source. */
export function ownFields(model: ContentModel, { type, locale }: Target): readonly Field[] {
  const { fields } = model.of(type);
  return locale === SOURCE_LOCALE ? fields : fields.filter(({ localized }) => localized);
}

/** Documents before those that stand below them, German before the translations. */
export function targetsOf(entries: readonly PackageEntry[], model: ContentModel): Target[] {
  const targets = new Map<string, Target>();
  for (const entry of entries) {
    const { type, documentId, locale, version } = entry.address;
    const key = `${type}/${documentId}/${locale}`;
    const known = targets.get(key) ?? { type, documentId, locale, published: undefined, draft: undefined };
    targets.set(key, { ...known, [version]: entry });
  }
  const all = [...targets.values()];
  const depths = depthsOf(all, model);
  const rank = (target: Target): number =>
    (target.locale === SOURCE_LOCALE ? 0 : 1e6) + (depths.get(documentKey(target)) ?? 0);
  return all.sort((a, b) => rank(a) - rank(b));
}

function documentKey({ type, documentId }: { readonly type: ContentType; readonly documentId: string }): string {
  return `${type}/${documentId}`;
}

/** How many documents of the same type stand above each, by relations such as `parent`. */
function depthsOf(targets: readonly Target[], model: ContentModel): Map<string, number> {
  const parents = new Map(
    targets
      .filter(({ locale }) => locale === SOURCE_LOCALE)
      .map((target) => [documentKey(target), parentsOf(target, model)]),
  );
  const depth = (key: string, below: readonly string[]): number => {
    // A circle is refused later, by the rules of the tree.
    if (below.includes(key)) return 0;
    return Math.max(0, ...(parents.get(key) ?? []).map((parent) => 1 + depth(parent, [...below, key])));
  };
  return new Map([...parents.keys()].map((key) => [key, depth(key, [])]));
}

function parentsOf({ type, published, draft }: Target, model: ContentModel): string[] {
  const own = model
    .of(type)
    .fields.filter(({ form }) => form.kind === 'relation' && !form.many && form.target === type);
  return [published, draft]
    .flatMap((entry) => (entry === undefined ? [] : references(entry.fields, own)))
    .flatMap((reference) =>
      reference.kind === 'relation' ? [documentKey({ type, documentId: reference.documentId })] : [],
    );
}
