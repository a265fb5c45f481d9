import type { Statement } from "../statement";

export const privacyDe: Statement = {
  title: "Datenschutz: was der Grenzatlas verarbeitet",
  lead: "Für die Datenschutzbeauftragten von Websites, die den Grenzatlas zeigen oder einbetten. Die technischen Angaben gelten für die Dateien dieser Version. Diese Seite ist eine Vorlage und keine Rechtsberatung: Die Bewertung liegt beim Betreiber. [[Markierter Text in eckigen Klammern]] ist auszufüllen oder zu streichen.",
  sections: [
    {
      heading: "Wer verantwortlich ist",
      blocks: [
        [
          "Betreiber des Servers, der die Karte ausliefert: [[Name, Postanschrift, E-Mail]]",
          "Datenschutzbeauftragte des Betreibers: [[Kontakt]]",
        ],
        "Wer die Karte einbettet, veranlasst die Browser der eigenen Besucherinnen und Besucher, diesen Server anzufragen. Ob Betreiber und einbettende Stelle ein und derselbe Verantwortliche, getrennt oder gemeinsam Verantwortliche sind (Art. 4 Nr. 7 und Art. 26 DSGVO), hängt davon ab, wer die Dateien ausliefert und was vereinbart ist: [[Bewertung]]",
      ],
    },
    {
      heading: "Was verarbeitet wird",
      blocks: [
        "Die Karte besteht aus Dateien. Der Browser holt sie vom Host dieser Seite und von keinem anderen: Seite, Skripte, Formatvorlagen, Schriften, erstes Bild und Kartendaten. Verarbeitet wird allein, was jeder Webserver mit einer Anfrage erhält. Das übliche Protokoll enthält:",
        {
          caption: "Felder des Serverprotokolls",
          heads: ["Feld", "Inhalt"],
          rows: [
            ["IP-Adresse", "der Besucherin oder des Besuchers, oder eines Proxys dazwischen"],
            ["Zeitpunkt", "der Anfrage"],
            [
              "Adresse",
              "Name der Datei. Bei der Seite selbst auch die Ansicht, die im Link steht: Region, Thema, Auswahl, Sprache, Wörter einer Suche; bei einem Rahmen auch dessen Umfang und die Websites, deren Nachrichten er annimmt",
            ],
            ["Status und Größe", "der Antwort"],
            [
              "Verweisende Seite",
              "soweit Browser und einbettende Seite sie mitteilen; die meisten Browser nennen nur den Ursprung (Origin) der einbettenden Website",
            ],
            ["Browser", "dessen Angabe über sich selbst (User-Agent)"],
          ],
        },
        "Was im Atlas angeklickt wird, ändert die Adresse im Browser; der Server sieht sie erst, wenn die Seite neu geladen wird. Ein Rahmen lässt seine eigene Adresse unverändert. Der Teil einer Adresse nach `#` gelangt nie zum Server.",
        "Die mitgelieferten Konfigurationen für die Server nginx und Caddy enthalten ein Protokoll ohne IP-Adresse, Browser, verweisende Seite und Ansicht. Hier verwendet: [[übliches Protokoll / reduziertes Protokoll / keines]]. Zweck: [[etwa Fehlersuche, Abwehr von Angriffen]]. Aufbewahrt für: [[Frist]]",
      ],
    },
    {
      heading: "Was nicht geschieht",
      blocks: [
        [
          "Es wird kein Cookie gesetzt oder gelesen.",
          "In den Speicher des Browsers wird nichts geschrieben: weder Local noch Session Storage, IndexedDB, Cache Storage oder Service Worker.",
          "Kein anderer Host wird angefragt: keine Kacheln, Schriften, Statistik, Werbung oder Fehlerberichte von anderswo.",
          "Es gibt kein Konto, keine Nutzungsmessung, kein Profil und keine automatisierte Entscheidung (Art. 22 DSGVO). Kein Formular wird abgeschickt.",
          "Standort, Kamera, Mikrofon, Bezahlfunktion und USB sind der Seite und allem darin durch eine Kopfzeile verwehrt.",
        ],
        "Der gewöhnliche Zwischenspeicher (Cache) des Browsers behält ausgelieferte Dateien nach Maßgabe ihrer Kopfzeilen. Die Kennungen, mit denen er sie vergleicht (ETag), sind aus Größe und Datum der Datei gebildet und für alle gleich.",
      ],
    },
    {
      heading: "Was die Seite im Browser liest und nicht sendet",
      blocks: [
        "Bevorzugte Sprachen, Größe des Fensters, Einstellungen zu Farbschema, Kontrast und Bewegung, ob WebGL funktioniert, ob ein Rahmen sichtbar ist, und in einem Rahmen den Ursprung der einbettenden Seite. Das dient der Darstellung; es wird weder gespeichert noch gesendet. In die Zwischenablage wird nur geschrieben und eine Datei nur gespeichert, wenn die Besucherin oder der Besucher es verlangt.",
      ],
    },
    {
      heading: "Nachrichten zwischen einbettender Seite und Karte",
      blocks: [
        "Sie sind ausgeschaltet, bis die einbettende Website ihren eigenen Ursprung in der Adresse des Rahmens nennt (`origins`). Dann tauscht der Rahmen im Browser Nachrichten mit der Seite aus, die ihn enthält, sofern deren Ursprung genannt ist:",
        [
          "Von der Karte an die Seite: dass sie bereit ist, die benötigte Höhe, die gezeigte Ansicht mit ihrem Titel, die gewählte Region, Einheit, Stadt, Partnerschaft oder das gewählte Netzwerk mit Namen, Antworten und Fehlermeldungen, und ein Bild der Karte, wenn die Seite darum gebeten hat.",
          "Von der Seite an die Karte: etwas auswählen, Einstellungen ändern, eine Ansicht zeigen, die Karte bewegen, ein Bild anfordern.",
        ],
        "Über die Besucherin oder den Besucher sagen die Nachrichten nichts als das, was in der Karte gewählt ist. Was die einbettende Website damit tut, verantwortet sie selbst: [[Beschreibung oder „Nachrichten werden nicht genutzt“]]",
      ],
    },
    {
      heading: "Rechtliche Bewertung durch den Betreiber",
      blocks: [
        [
          "Rechtsgrundlage des Protokolls: [[etwa Art. 6 Abs. 1 Buchst. f DSGVO, berechtigtes Interesse an sicherer und zuverlässiger Auslieferung. Behörden können sich in Erfüllung ihrer Aufgaben nicht darauf berufen: dann etwa Art. 6 Abs. 1 Buchst. e DSGVO mit dem Recht des Bundes oder Landes]]",
          "Speicherung in der Endeinrichtung (in Deutschland § 25 TDDDG, anderswo das nationale Recht zu Art. 5 Abs. 3 der Richtlinie 2002/58/EG): Tatsache ist, dass die Seite dort nichts speichert und nichts liest, was sie selbst oder andere dort gespeichert haben; was sie vom Browser erfragt, steht oben. Bewertung: [[Text]]",
          "Empfänger, etwa ein Hoster oder ein Content Delivery Network als Auftragsverarbeiter (Art. 28 DSGVO): [[Namen]]. Übermittlung in Drittländer: [[keine / welche, auf welcher Grundlage]]",
          "Rechte der betroffenen Personen (Art. 15 bis 21 DSGVO) und Beschwerde (Art. 77 DSGVO): [[wie sie ausgeübt werden, Aufsichtsbehörde]]",
        ],
      ],
    },
    {
      heading: "Text für die Datenschutzhinweise der einbettenden Website (Art. 13 DSGVO)",
      blocks: [
        {
          quote:
            "Auf dieser Seite zeigen wir eine interaktive Karte, den Grenzatlas. Ihr Browser lädt sie vom Server von [[Betreiber, Hostname]]. Dieser Server erhält dabei Ihre IP-Adresse, den Zeitpunkt, die angefragte Adresse und, soweit Ihr Browser das mitteilt, unsere Website und die Art des Browsers; [[das Protokoll wird nach … Tagen gelöscht / ein Protokoll wird nicht geführt]]. Die Karte setzt keine Cookies, speichert nichts auf Ihrem Gerät und lädt nichts von anderen Anbietern. Zweck und Rechtsgrundlage: [[Text]]",
        },
      ],
    },
    {
      heading: "Wie das geprüft wird",
      blocks: [
        "Browsertests jeder Version öffnen den Atlas und den Rahmen, bedienen sie und schlagen fehl bei jedem Cookie, jedem Zugriff auf Speicher und jeder Anfrage an einen anderen Host. Wer selbst nachsehen will: Die Entwicklerwerkzeuge des Browsers zeigen dasselbe unter „Netzwerk“ und „Speicher“ oder „Anwendung“.",
      ],
    },
  ],
};
