import type { partners as english } from "../en/partners";

export const partners: Record<keyof typeof english, string> = {
  kinds: "Types de partenariat",
  kindsHint: "Sans choix, tous les types sont tracés.",
  kind_twinning: "Jumelage\u00a0: trait plein",
  kind_friendship: "Amitié\u00a0: tireté",
  kind_project: "Partenariat de projet\u00a0: trait double",
  kind_other: "Autre\u00a0: pointillé",
  count: "{count, plural, one {# partenariat} other {# partenariats}}, {place}",
  partnerships: "{count, plural, one {partenariat} other {partenariats}}",
  countries: "{count, plural, one {pays à ses extrémités} other {pays à leurs extrémités}}",
  list: "Les partenariats",
  none: "Aucun partenariat de ce type n’est recensé ici. Choisissez un autre type.",
  columnCities: "Villes",
  columnPartner: "Partenaire",
  columnKind: "Type",
  columnYear: "Année",
  columnEvidence: "Preuve",
  noYear: "non indiqué",
  evidenceA: "A\u00a0: une page d’une ville, d’un partenaire ou de la presse l’indique.",
  evidenceB: "B\u00a0: seule une liste par pays de la Wikipédia anglaise l’indique (février 2026).",
  listNote:
    "Les listes de Wikipédia ne contiennent que des jumelages\u202f; amitiés et projets sont donc incomplets. Les liens qui n’existent que par un réseau figurent avec ce réseau.",
  showAll: "Afficher les {count, number} partenariats",
  dash: "Un tiret\u00a0: année non indiquée.",
};
