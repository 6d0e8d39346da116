/** A thing that people come to the city for: as it is called, in the accusative and in the dative. */
export interface Subject {
  readonly name: string;
  readonly accusative: string;
  readonly dative: string;
}

export const SUBJECTS: readonly Subject[] = `
Anwohnerparkausweis|den Anwohnerparkausweis|dem Anwohnerparkausweis
Bauantrag|den Bauantrag|dem Bauantrag
Baumpatenschaft|die Baumpatenschaft|der Baumpatenschaft
Bibliotheksausweis|den Bibliotheksausweis|dem Bibliotheksausweis
Bildungspaket|das Bildungspaket|dem Bildungspaket
Bürgerhaushalt|den Bürgerhaushalt|dem Bürgerhaushalt
Denkmalschutz|den Denkmalschutz|dem Denkmalschutz
Ehrenamtskarte|die Ehrenamtskarte|der Ehrenamtskarte
Eheschließung|die Eheschließung|der Eheschließung
Einbürgerung|die Einbürgerung|der Einbürgerung
Elterngeld|das Elterngeld|dem Elterngeld
Energieberatung|die Energieberatung|der Energieberatung
Fahrradstraße|die Fahrradstraße|der Fahrradstraße
Familienpass|den Familienpass|dem Familienpass
Ferienprogramm|das Ferienprogramm|dem Ferienprogramm
Führungszeugnis|das Führungszeugnis|dem Führungszeugnis
Ganztagsbetreuung|die Ganztagsbetreuung|der Ganztagsbetreuung
Geburtsurkunde|die Geburtsurkunde|der Geburtsurkunde
Gewerbeanmeldung|die Gewerbeanmeldung|der Gewerbeanmeldung
Grabpflege|die Grabpflege|der Grabpflege
Grünflächenpflege|die Grünflächenpflege|der Grünflächenpflege
Hilfe zur Pflege|die Hilfe zur Pflege|der Hilfe zur Pflege
Hochwasserschutz|den Hochwasserschutz|dem Hochwasserschutz
Hundesteuer|die Hundesteuer|der Hundesteuer
Impfberatung|die Impfberatung|der Impfberatung
Integrationskurs|den Integrationskurs|dem Integrationskurs
Jugendtreff|den Jugendtreff|dem Jugendtreff
Kindertagespflege|die Kindertagespflege|der Kindertagespflege
Kitaplatz|den Kitaplatz|dem Kitaplatz
Klimaschutzplan|den Klimaschutzplan|dem Klimaschutzplan
Kulturförderung|die Kulturförderung|der Kulturförderung
Ladesäulenplan|den Ladesäulenplan|dem Ladesäulenplan
Lärmaktionsplan|den Lärmaktionsplan|dem Lärmaktionsplan
Meldebescheinigung|die Meldebescheinigung|der Meldebescheinigung
Mietspiegel|den Mietspiegel|dem Mietspiegel
Musikschule|die Musikschule|der Musikschule
Nachbarschaftshilfe|die Nachbarschaftshilfe|der Nachbarschaftshilfe
Personalausweis|den Personalausweis|dem Personalausweis
Pflegeberatung|die Pflegeberatung|der Pflegeberatung
Radwegenetz|das Radwegenetz|dem Radwegenetz
Reisepass|den Reisepass|dem Reisepass
Schulanmeldung|die Schulanmeldung|der Schulanmeldung
Schuldnerberatung|die Schuldnerberatung|der Schuldnerberatung
Seniorenbüro|das Seniorenbüro|dem Seniorenbüro
Sperrmüllabholung|die Sperrmüllabholung|der Sperrmüllabholung
Spielplatz|den Spielplatz|dem Spielplatz
Sportförderung|die Sportförderung|der Sportförderung
Stadtarchiv|das Stadtarchiv|dem Stadtarchiv
Stadtteilfonds|den Stadtteilfonds|dem Stadtteilfonds
Straßenreinigung|die Straßenreinigung|der Straßenreinigung
Trinkwasserqualität|die Trinkwasserqualität|der Trinkwasserqualität
Unterhaltsvorschuss|den Unterhaltsvorschuss|dem Unterhaltsvorschuss
Vereinsförderung|die Vereinsförderung|der Vereinsförderung
Verkehrsversuch|den Verkehrsversuch|dem Verkehrsversuch
Volkshochschule|die Volkshochschule|der Volkshochschule
Wertstoffhof|den Wertstoffhof|dem Wertstoffhof
Winterdienst|den Winterdienst|dem Winterdienst
Wohnberechtigungsschein|den Wohnberechtigungsschein|dem Wohnberechtigungsschein
Wohngeld|das Wohngeld|dem Wohngeld
Wohnungsbauprogramm|das Wohnungsbauprogramm|dem Wohnungsbauprogramm`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', accusative = '', dative = ''] = line.split('|');
    return { name, accusative, dative };
  });

export const FIELDS = [
  'Familie und Soziales',
  'Wohnen',
  'Mobilität und Verkehr',
  'Bildung und Wissenschaft',
  'Umwelt und Klima',
  'Gesundheit und Pflege',
  'Kultur und Freizeit',
  'Arbeit und Wirtschaft',
  'Sicherheit und Ordnung',
  'Planen und Bauen',
  'Migration und Integration',
  'Rathaus und Politik',
] as const;

/** Invented: no city has all of them. */
export const DISTRICTS =
  `Ahlenfeld Altmühle Bärenbruch Birkenhain Brückenvorstadt Dornheim Eichlinghof Erlenkamp Fährental
  Fichtenau Galgenberg Gartenstadt Grünewald Hafenviertel Heidekrug Herrenwiese Holzhausen Innenstadt-Nord Innenstadt-Süd
  Kaiserhain Kirchlinde Klosterhof Lindenau Mühlenbach Neuenkamp Niederhofen Oberdorf Ostervorstadt Rosental Sandhausen
  Schönbrunn Seefeld Steinbruch Talheim Uferpark Wallgraben Weidenhof Westerholt Wiesengrund Zechenrand`.split(/\s+/);

export const GROUPS = [
  'Familien',
  'Seniorinnen und Senioren',
  'Jugendliche',
  'Studierende',
  'Vereine',
  'Betriebe',
  'Neuzugezogene',
  'Menschen mit Behinderung',
  'Alleinerziehende',
  'Ehrenamtliche',
] as const;

export const TITLE_FORMS = [
  '{name} beantragen',
  '{name} in {district}',
  '{name} für {group}',
  '{name}: Fristen und Gebühren',
  '{name}: Fragen und Antworten',
  '{name} rund um {district}',
  '{name}: Beratung für {group}',
  '{name} und Beteiligung in {district}',
  '{name}: Rückblick und Ausblick',
  '{name} ändern oder verlängern',
  '{name}: Förderung für {group}',
  '{name}, was sich in {district} ändert',
] as const;

export const SENTENCES = [
  'Wer {accusative} braucht, findet hier die nötigen Unterlagen und die zuständige Stelle.',
  'Die Stadt hat die Regeln zu {dative} zuletzt im {month} überarbeitet.',
  'Den Antrag stellen Sie online, schriftlich oder nach Vereinbarung persönlich.',
  'Die Bearbeitung dauert in der Regel {days} Arbeitstage, in den Ferien etwas länger.',
  'Bringen Sie bitte Ihren Ausweis und {document} mit.',
  'Die Gebühr beträgt {euro} Euro und wird vor Ort oder per Überweisung bezahlt.',
  'Für {group} gelten ermäßigte Sätze, die der Rat jedes Jahr neu beschließt.',
  'In {district} gibt es dafür eine eigene Anlaufstelle mit mehrsprachiger Beratung.',
  'Viele Menschen aus {district} haben sich an der Planung beteiligt und {number} Hinweise gegeben.',
  'Ein Termin lässt sich telefonisch oder über das Serviceportal vereinbaren.',
  'Fehlt eine Unterlage, meldet sich die Sachbearbeitung schriftlich und nennt eine Frist.',
  'Über Widersprüche entscheidet die Verwaltung innerhalb von {days} Tagen.',
  'Das Angebot ist kostenlos und richtet sich an {group} aus dem ganzen Stadtgebiet.',
  'Zwischen {district} und der Innenstadt wird {accusative} schrittweise erprobt.',
  'Die Ergebnisse der letzten Befragung sind in den aktuellen Plan eingeflossen.',
  'Bei Fragen zu {dative} hilft das Team am Servicetelefon gern weiter.',
  'Der zuständige Ausschuss berät darüber voraussichtlich im {month}.',
  'Nachweise, die älter als {number} Monate sind, werden nicht anerkannt.',
  'Auch eine Vertretung kann {accusative} abholen, wenn sie eine Vollmacht vorlegt.',
  'Für das laufende Jahr stehen {amount} Euro zur Verfügung.',
  'Wer in {district} wohnt, wird zusätzlich per Brief informiert.',
  'Gemeinsam mit freien Trägern entsteht bis {month} ein Netz aus {number} Standorten.',
  'Alle Schritte sind barrierefrei erreichbar, auf Wunsch auch mit Gebärdensprachdolmetschung.',
  'Eine Anmeldung ist nicht nötig, Gruppen ab {number} Personen melden sich bitte vorher an.',
  'Die Stadt arbeitet dabei eng mit den Nachbargemeinden und dem Land zusammen.',
  'Änderungen der Anschrift müssen innerhalb von {days} Tagen gemeldet werden.',
  'Seit dem {month} läuft das Verfahren überwiegend digital.',
  'Wird {accusative} abgelehnt, enthält der Bescheid eine Begründung und den Weg zum Widerspruch.',
  'Kinder und Jugendliche unter 16 Jahren zahlen nichts.',
  'Der Bericht des vergangenen Jahres nennt {number} Maßnahmen, von denen die meisten umgesetzt sind.',
  'In den Quartieren rund um {district} beginnt die nächste Stufe nach den Sommerferien.',
  'Auskunft zu {dative} geben auch die Bürgerdienste in den Stadtbezirken.',
  'Mit der Neuordnung werden Wege kürzer und Zuständigkeiten klarer.',
  'Wer Leistungen nach dem Sozialgesetzbuch bezieht, ist von der Gebühr befreit.',
  'Vor der Entscheidung prüft das Amt, ob {document} vollständig ist.',
  'Die Pläne liegen {days} Tage lang öffentlich aus und sind im Netz einsehbar.',
  'Rückmeldungen aus {district} fließen in die Auswertung ein, die im {month} erscheint.',
  'Für {group} gibt es {number} feste Sprechstunden in der Woche.',
  'Zuschüsse werden erst ausgezahlt, wenn alle Belege geprüft sind.',
  'Ein Umzug innerhalb der Stadt ändert an {dative} nichts.',
] as const;

export const HEADINGS = [
  'Voraussetzungen',
  'Unterlagen',
  'Kosten und Zahlung',
  'Fristen',
  'So läuft das Verfahren ab',
  'Beratung vor Ort',
  'Hintergrund',
  'Was sich ändert',
  'Beteiligung',
  'Rechtliche Grundlagen',
  'Aktueller Stand',
  'Häufige Anliegen',
] as const;

export const QUESTIONS = [
  'Wie lange dauert die Bearbeitung?',
  'Kann ich jemanden bevollmächtigen?',
  'Was kostet das für {group}?',
  'Welche Unterlagen muss ich mitbringen?',
  'Gibt es eine Beratung in {district}?',
  'Was passiert, wenn ich die Frist versäume?',
  'Wo finde ich den Bescheid?',
  'An wen wende ich mich bei Problemen mit {dative}?',
] as const;

export const DOCUMENTS = [
  'die Meldebescheinigung',
  'den Mietvertrag',
  'die letzten drei Verdienstbescheinigungen',
  'die Geburtsurkunde',
  'den Nachweis der Versicherung',
  'die Vollmacht',
  'den Lageplan',
  'das ausgefüllte Formular',
] as const;

export const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

export const UNITS = [
  'Familie',
  'Wohnen',
  'Verkehr',
  'Schule',
  'Umwelt',
  'Gesundheit',
  'Kultur',
  'Wirtschaft',
  'Ordnung',
  'Stadtplanung',
  'Migration',
  'Rat und Öffentlichkeit',
  'Sport',
  'Soziales',
  'Liegenschaften',
  'Bürgerdienste',
  'Statistik',
  'Grünflächen',
  'Feuerwehr',
  'Tiefbau',
] as const;

export const STREETS = [
  'Amtsgasse',
  'Bahnhofstraße',
  'Brunnenplatz',
  'Friedensallee',
  'Hansastraße',
  'Königswall',
  'Lindenstraße',
  'Marktplatz',
  'Rathausstraße',
  'Südwall',
  'Uferweg',
  'Wilhelmplatz',
] as const;
