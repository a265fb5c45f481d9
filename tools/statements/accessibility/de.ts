import type { Statement } from "../statement";

export const accessibilityDe: Statement = {
  title: "Erklärung zur Barrierefreiheit des Grenzatlas",
  lead: "Eine Vorlage nach dem Muster des Durchführungsbeschlusses (EU) 2018/1523 und nach BITV 2.0 für die Stelle, die die Karte zeigt oder einbettet. Die technischen Angaben gelten für diese Version; [[markierter Text in eckigen Klammern]] ist auszufüllen oder zu streichen.",
  sections: [
    {
      heading: "Geltungsbereich",
      blocks: [
        "[[Name der öffentlichen Stelle]] ist bemüht, die eigene Website im Einklang mit [[nationales Recht zur Umsetzung der Richtlinie (EU) 2016/2102, etwa § 12a BGG und BITV 2.0]] barrierefrei zugänglich zu machen. Diese Erklärung gilt für die interaktive Karte Grenzatlas unter [[Adresse]] und für ihre Ansichten, die in andere Seiten eingebettet sind.",
      ],
    },
    {
      heading: "Stand der Vereinbarkeit mit den Anforderungen",
      blocks: [
        "Nach der Selbstbewertung des Projekts ist die Karte wegen der unten genannten Grenzen mit EN 301 549 V3.2.1 (WCAG 2.1, Stufe AA) teilweise vereinbar. Ergebnis der eigenen Bewertung der Stelle: [[vollständig / teilweise / nicht vereinbar]]",
      ],
    },
    {
      heading: "Nicht barrierefreie Inhalte",
      blocks: [
        "Bekannte Grenzen und was stattdessen angeboten wird:",
        [
          "Die Karte selbst ist eine Zeichnung: Ein Screenreader findet darin keine Flächen und Linien. Listen und Tabellen daneben nennen dieselben Werte; mit den Pfeiltasten geht man von einer Einheit zur benachbarten und hört ihren Namen und Wert.",
          "Auch das farbige Feld der Grenzdistanz ist eine Zeichnung. In Worten stehen die Distanz jeder Stadt und die Anteile der Orte und der Bevölkerung in jedem Band, nicht die Distanz jedes Punkts.",
          "Titel und Namen aus anderssprachigen Quellen sind mit ihrer Sprache ausgezeichnet, wo die Quelle sie nennt; nicht jeder Name in den Tabellen ist es.",
          "Die gedruckte oder als PDF gespeicherte Seite ist so barrierefrei, wie der Browser sie macht. Ein als PNG gespeichertes Bild braucht am Ort der Veröffentlichung einen Alternativtext; ein als SVG gespeichertes enthält Titel und Beschreibung.",
          "Es gibt keine Fassung in Leichter Sprache und keine in Gebärdensprache. Öffentliche Stellen des Bundes brauchen beides für die Erläuterung ihrer Website (§ 4 BITV 2.0).",
          "Tests mit Screenreadern und durch Menschen mit Behinderungen stehen noch aus: Es kann Grenzen geben, die noch niemand gemeldet hat.",
        ],
        "Unverhältnismäßige Belastung: wird nicht geltend gemacht.",
        "Inhalte außerhalb des Anwendungsbereichs: Dokumente und Websites anderer Stellen, auf die der Katalog verweist. Die Ausnahme für Online-Karten (Art. 1 Abs. 4 Buchst. d der Richtlinie) wird nicht in Anspruch genommen.",
      ],
    },
    {
      heading: "Erstellung dieser Erklärung",
      blocks: [
        "Der Teil des Projekts wurde am {checked} durch Selbstbewertung erstellt: automatische Prüfung jeder getesteten Ansicht (axe-core, Regeln für WCAG 2.2 A und AA), Tests allein mit der Tastatur, der Größe der Zielflächen, in schmalen Fenstern, mit verringerter Bewegung, ohne Skripte und ohne WebGL. Eine Bewertung durch Dritte gibt es nicht.",
        "Eigene Bewertung der Stelle: [[Datum, Methode, durch wen]]. Zuletzt überprüft: [[Datum]]",
      ],
    },
    {
      heading: "Rückmeldung und Kontakt",
      blocks: [
        "Wenn Ihnen eine Barriere im Weg steht oder Sie eine Information in anderer Form brauchen: [[E-Mail, Telefon, Formular, zuständige Stelle]]. Antwort innerhalb von [[Frist]].",
      ],
    },
    {
      heading: "Durchsetzungsverfahren",
      blocks: [
        "Wenn Sie die Antwort nicht zufriedenstellt, wenden Sie sich an: [[Stelle, Anschrift, Link]]",
        {
          caption:
            "Für die Person, die das ausfüllt: wo zu suchen ist; vor der Veröffentlichung zu prüfen und zu entfernen",
          heads: ["Land", "Hinweis"],
          rows: [
            [
              "Deutschland",
              "Stellen des Bundes: Schlichtungsstelle nach § 16 BGG. Länder und Gemeinden: die im Landesrecht genannte Stelle",
            ],
            ["Frankreich", "Défenseur des droits; die Erklärung folgt dem Muster des RGAA"],
            ["Belgien", "Föderaler Ombudsmann oder Ombudsdienst der Region oder Gemeinschaft"],
            [
              "Niederlande",
              "Nationale ombudsman; die Erklärung steht im nationalen Register der Erklärungen",
            ],
            ["Luxemburg", "Service information et presse oder der Ombudsman"],
            ["Österreich", "Beschwerdestelle bei der FFG oder die im Landesrecht genannte Stelle"],
            ["Schweiz", "Die Richtlinie gilt nicht: BehiG und Standard eCH-0059"],
          ],
        },
      ],
    },
  ],
};
