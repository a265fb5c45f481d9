import type { filters as english } from "../en/filters";

export const filters: Record<keyof typeof english, string> = {
  title: "Filtrer les villes",
  active: "{count, plural, one {# filtre actif} other {# filtres actifs}}",
  hint: "Les filtres se combinent\u00a0: une ville doit répondre à chacun. Dans un même filtre, un seul choix suffit.",
  clear: "Effacer tous les filtres",
  within: "Près d’une frontière d’État seulement",
  atMost: "Au plus",
  size: "Classe de taille",
  type: "Type urbain-rural",
  function: "Fonction",
  network: "Réseau",
  theme: "Thème de coopération",
  country: "État",
};
