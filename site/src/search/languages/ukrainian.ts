import { foldCase } from './fold.ts';
import { type Language, words } from './language.ts';
import { endingStripper } from './strip-ending.ts';

const STRESS = /[\u0300\u0301]/g;

/** й and ї are letters of their own here, so only stress marks go. */
function fold(text: string): string {
  return foldCase(text).replace(STRESS, '').normalize('NFC').replaceAll('ґ', 'г');
}

const stripEnding = endingStripper(
  `ість ості істю остей остям остями остях
   ія ії ію ією ій іям іями іях
   ого ому ими их им ою ої ий а е и і о у ю я й ь ї є
   ам ями ами ах ях ям ом ем ем єм ею єю ів їв еві ові`,
  4,
);

const STOP_WORDS = `
  а або але без би був була були було в вам вас ви від він вона вони все де для до є з за зі і із її їх й його коли ми на над
  не ні о по при про та так також там те ти то тут у хто це цей ці чи що щоб як яка який які якщо я`;

export const ukrainian: Language = {
  locale: 'uk',
  fold,
  stem: stripEnding,
  stopWords: words(STOP_WORDS, fold),
  apostrophe: 'joins',
  compounds: false,
  genderForms: false,
};
