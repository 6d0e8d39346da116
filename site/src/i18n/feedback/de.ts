/** Texts of the forms. German is the source: the other languages must have the same keys. */
export const de = {
  question: 'War diese Seite hilfreich?',
  yes: 'Ja, hilfreich',
  no: 'Nein, nicht hilfreich',
  remark: 'Ihre Anmerkung (freiwillig)',
  remarkHint: 'Was hat gefehlt, was war unklar? Bitte keine persönlichen Angaben.',
  reportTitle: 'Barriere melden',
  reportIntroduction:
    'Etwas auf dieser Website ist für Sie nicht zugänglich? Schreiben Sie uns, was Sie tun wollten und was dabei nicht ging. Wir kümmern uns darum.',
  inSimpleWords: 'Dieses Formular in einfachen Worten',
  page: 'Auf welcher Seite? (freiwillig)',
  pageHint: 'Die Adresse der Seite oder ihr Name.',
  whatHappened: 'Was geht nicht?',
  whatHappenedHint:
    'Es hilft uns zu wissen, womit Sie lesen: zum Beispiel ein Handy, ein Screenreader oder eine starke Vergrößerung.',
  answer: 'Antwort',
  answerWanted: 'Ich möchte eine Antwort',
  contact: 'E-Mail-Adresse oder Telefonnummer',
  contactHint: 'Nur wenn Sie eine Antwort möchten. Sonst speichern wir diese Angabe nicht.',
  privacy:
    'Wir speichern, was Sie schreiben, die Seite und die Uhrzeit; keine Cookies, keine IP-Adresse. E-Mail-Adressen und Telefonnummern nehmen wir aus der Nachricht heraus, wenn Sie keine Antwort möchten.',
  send: 'Absenden',
  trap: 'Bitte lassen Sie dieses Feld leer',
  about: 'Es geht um die Seite',
  errorPrefix: 'Fehler',
  errorsHeading: 'Das Formular ist noch nicht abgeschickt',
  errors: {
    answerMissing: 'Wählen Sie „Ja“ oder „Nein“.',
    messageMissing: 'Beschreiben Sie, was nicht geht.',
    messageTooLong: 'Die Nachricht ist zu lang: Kürzen Sie sie auf höchstens 3.000 Zeichen.',
    contactMissing: 'Geben Sie eine E-Mail-Adresse oder Telefonnummer an, damit wir antworten können.',
    contactMalformed: 'Geben Sie eine E-Mail-Adresse wie name@beispiel.de oder eine Telefonnummer mit Vorwahl an.',
  },
  tooManyHeading: 'Zu viele Nachrichten in kurzer Zeit',
  tooManyText:
    'Von Ihrem Anschluss kamen viele Nachrichten. Warten Sie einige Minuten und senden Sie dann noch einmal.',
  notKeptHeading: 'Wir konnten Ihre Nachricht nicht speichern',
  notKeptText: 'Der Fehler liegt bei uns. Ihre Eingaben stehen noch im Formular; versuchen Sie es später noch einmal.',
  tooLargeHeading: 'Ihre Nachricht ist viel zu lang',
  tooLargeText:
    'Kürzen Sie die Nachricht auf höchstens 3.000 Zeichen. Mit „Zurück“ im Browser kommen Sie zu Ihrem Text.',
  notFromHereHeading: 'Das Formular kam nicht von dieser Website',
  notFromHereText: 'Wir nehmen nur Nachrichten an, die Sie hier abschicken. Füllen Sie bitte dieses Formular aus.',
  unreadableHeading: 'Das Formular kam nicht richtig an',
  unreadableText: 'Füllen Sie bitte dieses Formular aus.',
  closedHeading: 'Dieses Formular ist gerade außer Betrieb',
  closedText: 'Erreichen Sie uns bitte auf einem anderen Weg.',
  orWrite: 'Sie können uns auch schreiben:',
  orCall: 'Oder rufen Sie die Behördennummer an:',
  thanksTitle: 'Danke für Ihre Rückmeldung',
  thanksText: 'Ihre Rückmeldung ist angekommen. Die Redaktion liest sie und verbessert damit die Seite.',
  reportThanksTitle: 'Danke für Ihre Meldung',
  reportThanksText:
    'Ihre Meldung ist angekommen. Wir sehen uns an, was nicht geht. Wenn Sie eine Antwort möchten, melden wir uns bei Ihnen.',
  backToPage: 'Zurück zur Seite',
};

/** The same in simple words: short sentences, one thought each. */
export const deInSimpleWords: Partial<typeof de> = {
  reportIntroduction:
    'Geht etwas auf dieser Internet-Seite nicht? Können Sie etwas nicht lesen, nicht hören oder nicht anklicken? Dann schreiben Sie uns. Wir kümmern uns darum.',
  page: 'Auf welcher Seite ist das? Sie müssen das nicht ausfüllen.',
  pageHint: 'Schreiben Sie den Namen der Seite. Oder die Adresse.',
  whatHappened: 'Was geht nicht?',
  whatHappenedHint: 'Schreiben Sie: Was wollten Sie machen? Was hat nicht geklappt?',
  answerWanted: 'Ja, ich möchte eine Antwort',
  contact: 'Ihre E-Mail-Adresse oder Ihre Telefon-Nummer',
  contactHint: 'Nur wenn Sie eine Antwort möchten.',
  privacy:
    'Wir speichern Ihren Text. Wir speichern nicht, wer Sie sind. Nur wenn Sie eine Antwort möchten: Dann speichern wir Ihre E-Mail-Adresse oder Ihre Telefon-Nummer.',
  trap: 'Schreiben Sie hier bitte nichts',
  errorsHeading: 'Es fehlt noch etwas',
  errors: {
    ...de.errors,
    messageMissing: 'Schreiben Sie: Was geht nicht?',
    messageTooLong: 'Ihr Text ist zu lang. Bitte schreiben Sie einen kürzeren Text.',
    contactMissing: 'Schreiben Sie Ihre E-Mail-Adresse oder Ihre Telefon-Nummer. Dann können wir antworten.',
    contactMalformed: 'Die E-Mail-Adresse oder die Telefon-Nummer stimmt nicht. Bitte prüfen Sie sie.',
  },
  reportThanksTitle: 'Danke!',
  reportThanksText: 'Ihr Text ist angekommen. Wir lesen ihn. Wenn Sie eine Antwort möchten: Wir melden uns.',
};
