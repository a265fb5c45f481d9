import type { Statement } from "../statement";

export const accessibilityNl: Statement = {
  title: "Toegankelijkheidsverklaring van Grenzatlas",
  lead: "Een sjabloon naar het model van Uitvoeringsbesluit (EU) 2018/1523, voor de instantie die de kaart toont of insluit. De technische feiten gelden voor deze versie; [[gemarkeerde tekst tussen vierkante haken]] moet worden ingevuld of geschrapt.",
  sections: [
    {
      heading: "Toepassingsgebied",
      blocks: [
        "[[Naam van de overheidsinstantie]] streeft ernaar haar website toegankelijk te maken, in overeenstemming met [[nationale wetgeving ter omzetting van Richtlijn (EU) 2016/2102, in Nederland het Besluit digitale toegankelijkheid overheid]]. Deze verklaring geldt voor de interactieve kaart Grenzatlas op [[adres]] en voor haar weergaven die in andere pagina’s zijn ingesloten.",
      ],
    },
    {
      heading: "Nalevingsstatus",
      blocks: [
        "Volgens de eigen beoordeling van het project voldoet de kaart gedeeltelijk aan EN 301 549 V3.2.1 (WCAG 2.1, niveau AA), vanwege de hieronder genoemde beperkingen. Uitkomst van de beoordeling door de instantie: [[voldoet volledig / gedeeltelijk / niet]]",
      ],
    },
    {
      heading: "Niet-toegankelijke inhoud",
      blocks: [
        "Bekende beperkingen, en wat in plaats daarvan wordt geboden:",
        [
          "De kaart zelf is een tekening: een schermlezer vindt er geen vlakken en lijnen in. Lijsten en tabellen ernaast geven dezelfde cijfers; met de pijltjestoetsen loopt men van een gebied naar het aangrenzende en hoort men de naam en de waarde.",
          "Ook het gekleurde veld van de afstand tot de grens is een tekening. In woorden staan er de afstand van elke stad en de aandelen van plaatsen en bevolking per zone, niet de afstand van elk punt.",
          "Titels en namen uit anderstalige bronnen zijn van hun taal voorzien waar de bron die noemt; niet elke naam in de tabellen is dat.",
          "De pagina die wordt afgedrukt of als pdf wordt opgeslagen, is zo toegankelijk als de browser haar maakt. Een afbeelding die als PNG is opgeslagen, heeft op de plaats van publicatie een alternatieve tekst nodig; een SVG bevat titel en beschrijving.",
          "Er is geen versie in eenvoudige taal en geen in gebarentaal.",
          "Tests met schermlezers en door mensen met een beperking moeten nog plaatsvinden: er kunnen beperkingen zijn die nog niemand heeft gemeld.",
        ],
        "Onevenredige last: daarop wordt geen beroep gedaan.",
        "Inhoud buiten het toepassingsgebied: documenten en websites van andere instanties waarnaar de catalogus verwijst. Op de uitzondering voor onlinekaarten (art. 1, lid 4, onder d), van de richtlijn) wordt geen beroep gedaan.",
      ],
    },
    {
      heading: "Opstelling van deze verklaring",
      blocks: [
        "Het deel van het project is op {checked} opgesteld na eigen beoordeling: automatische controles van elke geteste weergave (axe-core, regels voor WCAG 2.2 A en AA), tests met alleen het toetsenbord, van de grootte van klikvlakken, in smalle vensters, met minder beweging, zonder scripts en zonder WebGL. Geen derde heeft haar beoordeeld.",
        "Eigen beoordeling van de instantie: [[datum, methode, door wie]]. Laatst herzien: [[datum]]",
      ],
    },
    {
      heading: "Feedback en contact",
      blocks: [
        "Als iets voor u een belemmering is, of als u informatie in een andere vorm nodig hebt: [[e-mail, telefoon, formulier, verantwoordelijke afdeling]]. Antwoord binnen [[termijn]].",
      ],
    },
    {
      heading: "Handhavingsprocedure",
      blocks: [
        "Als het antwoord u niet tevredenstelt, wend u dan tot: [[instantie, adres, link]]",
        {
          caption: "Voor wie dit invult: waar te zoeken; vóór publicatie te controleren en te verwijderen",
          heads: ["Land", "Aanwijzing"],
          rows: [
            [
              "Duitsland",
              "Federale instanties: het bemiddelingsorgaan volgens § 16 BGG (Schlichtungsstelle). Deelstaten en gemeenten: het orgaan dat het recht van de deelstaat noemt",
            ],
            ["Frankrijk", "Défenseur des droits; de verklaring volgt het model van de RGAA"],
            ["België", "Federale Ombudsman, of de ombudsdienst van het gewest of de gemeenschap"],
            [
              "Nederland",
              "Nationale ombudsman; de verklaring staat in het nationale register van verklaringen",
            ],
            ["Luxemburg", "Service information et presse, of de Ombudsman"],
            ["Oostenrijk", "Klachtenbureau bij de FFG, of het orgaan dat het recht van de deelstaat noemt"],
            ["Zwitserland", "De richtlijn geldt niet: BehiG en norm eCH-0059"],
          ],
        },
      ],
    },
  ],
};
