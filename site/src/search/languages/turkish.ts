import { foldAccents } from './fold.ts';
import { type Language, words } from './language.ts';
import { endingStripper } from './strip-ending.ts';

/*
 * Endings are written folded (ı = i, ü = u, ğ = g), because many readers type Turkish without its letters; Snowball's
 * rules of vowel harmony need them and would tell the two spellings apart.
 */
const stripCase = endingStripper(
  `nda nde ndan nden da de ta te dan den tan ten nin nun in un yla yle la le ya ye na ne yi yu ni nu i u a e`,
  4,
);
const stripPossessive = endingStripper(`leri lari imiz umuz iniz unuz miz muz niz nuz si su sin sun im um i u`, 4);
const stripPlural = endingStripper(`ler lar`, 3);

const HARDENED: Readonly<Record<string, string>> = { g: 'k', b: 'p', d: 't' };

/** Before a vowel k turns into ğ (vatandaşlık, vatandaşlığa), p into b, t into d. */
function hardenEnd(word: string): string {
  const last = word.slice(-1);
  return word.slice(0, -1) + (HARDENED[last] ?? last);
}

function stem(surface: string): string {
  return hardenEnd(stripPlural(stripPossessive(stripCase(surface))));
}

const STOP_WORDS = `
  acaba ama ancak bazı bir biz bu bunu çok çünkü da daha de değil diye en gibi hangi hem her için ile ise kadar ki kim mı
  mi mu mü nasıl ne neden nerede o olan olarak onlar siz şey şu tüm ve veya ya`;

export const turkish: Language = {
  locale: 'tr',
  fold: foldAccents,
  stem,
  stopWords: words(STOP_WORDS, foldAccents),
  apostrophe: 'ends',
  compounds: false,
  genderForms: false,
};
