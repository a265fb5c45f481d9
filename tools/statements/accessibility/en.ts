import type { Statement } from "../statement";

export const accessibilityEn: Statement = {
  title: "Accessibility statement for Grenzatlas",
  lead: "A template after the model of Commission Implementing Decision (EU) 2018/1523, for the body that shows or embeds the map. The technical facts hold for this release; [[marked text in square brackets]] is to be filled in or struck out.",
  sections: [
    {
      heading: "Scope",
      blocks: [
        "[[Name of the public sector body]] is committed to making its website accessible, in accordance with [[national legislation transposing Directive (EU) 2016/2102]]. This statement applies to the interactive map Grenzatlas at [[address]] and to its views embedded in other pages.",
      ],
    },
    {
      heading: "Compliance status",
      blocks: [
        "By the project’s own assessment the map is partially compliant with EN 301 549 V3.2.1 (WCAG 2.1, level AA), due to the limits listed below. Result of the body’s own assessment: [[fully / partially / not compliant]]",
      ],
    },
    {
      heading: "Non-accessible content",
      blocks: [
        "Known limits, and what is offered instead:",
        [
          "The map itself is a drawing: a screen reader finds no shapes and lines in it. Lists and tables beside it give the same figures; with the arrow keys one walks from one area to its neighbour and hears its name and figure.",
          "The coloured field of distance from the border is a drawing as well. In words there are the distance of each city and the shares of places and population in each band, not the distance of every point.",
          "Titles and names from sources in other languages are marked with their language where the source states it; not every name in the tables is.",
          "The page printed or saved as PDF is as accessible as the browser makes it. A picture saved as PNG needs an alternative text where it is published; one saved as SVG holds its title and description.",
          "There is no version in easy language and none in sign language. Federal bodies in Germany need both for the description of their site (§ 4 BITV 2.0).",
          "Tests with screen readers and by people with disabilities are still to be made: there may be limits that nobody has reported yet.",
        ],
        "Disproportionate burden: none is claimed.",
        "Content outside the scope of the law: the documents and sites of other bodies to which the catalogue links. The exemption for online maps (Art. 1(4)(d) of the Directive) is not claimed.",
      ],
    },
    {
      heading: "Preparation of this statement",
      blocks: [
        "The project’s part was prepared on {checked} by self-assessment: automated checks of every tested view (axe-core, rules for WCAG 2.2 A and AA), tests by keyboard alone, of the size of targets, in narrow windows, with reduced motion, without scripts and without WebGL. No third party has assessed it.",
        "The body’s own assessment: [[date, method, by whom]]. Last reviewed: [[date]]",
      ],
    },
    {
      heading: "Feedback and contact",
      blocks: [
        "If something is a barrier for you, or if you need a piece of information in another form: [[e-mail, telephone, form, responsible unit]]. Answer within [[period]].",
      ],
    },
    {
      heading: "Enforcement procedure",
      blocks: [
        "If the answer does not satisfy you, turn to: [[body, address, link]]",
        {
          caption:
            "For the person who fills this in: where to look; to be checked before publishing, and removed",
          heads: ["Country", "Hint"],
          rows: [
            [
              "Germany",
              "Federal bodies: the arbitration body under § 16 BGG (Schlichtungsstelle). Länder and municipalities: the body named by the law of the Land",
            ],
            ["France", "Défenseur des droits; the statement follows the model of the RGAA"],
            ["Belgium", "Federal ombudsman, or the ombudsman of the Region or Community"],
            [
              "Netherlands",
              "Nationale ombudsman; the statement is kept in the national register of statements",
            ],
            ["Luxembourg", "Service information et presse, or the Ombudsman"],
            ["Austria", "Complaints office at the FFG, or the body named by the law of the Land"],
            ["Switzerland", "The Directive does not apply: BehiG and standard eCH-0059"],
          ],
        },
      ],
    },
  ],
};
