import { stemmer } from '@orama/stemmers/german';
import { foldAccents } from './fold.ts';
import { type Language, words } from './language.ts';

/**
 * ä, ae and a become one, likewise ö and ü. `ue` after a vowel or q is no umlaut (neue, Steuer, Quelle), nor is
 * it a mark that a stemmer may lose: `neuen` must not become `neun`.
 */
function fold(text: string): string {
  return foldAccents(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/ae|oe|(?<![aeiouäöüyq])ue/g, (pair) => pair.charAt(0)),
  );
}

const FEMININE = /(?<=.{4})innen$|(?<=.{3}er)in$/;

/** Visum and Visa, Zentrum and Zentren, Thema and Themen, Kita and Kitas; but not Raum or Eigentum. */
const FOREIGN_ENDING = /(?<=.{3})(?:as?|(?<![at])um)$/;

/** Snowball knows no feminine forms (Bürgerinnen, Bürgerin and Bürger are one here) and no foreign endings. */
function stem(surface: string): string {
  return stemmer(surface.replace(FEMININE, '').replace(FOREIGN_ENDING, ''));
}

const STOP_WORDS = `
  ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dadurch
  damit dann das dass dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser dieses dir doch
  dort du durch ein eine einem einen einer eines er es etwa etwas für gegen hat haben hier hinter ich ihr ihre ihrem ihren
  ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene kann können man mein meine meinem meinen meiner mich mir
  mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine seinem seinen seiner sich sie sind so soll sollen
  sowie über um und uns unser unsere unter vom von vor wann warum was weil welche welcher wenn wer werde werden wie wieder
  will wir wird wo wollen wurde wurden zu zum zur zwischen`;

export const german: Language = {
  locale: 'de',
  fold,
  stem,
  stopWords: words(STOP_WORDS, fold),
  apostrophe: 'ends',
  compounds: true,
  genderForms: true,
};
