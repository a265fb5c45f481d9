export const filters = {
  title: "Filter the cities",
  active: "{count, plural, one {# filter on} other {# filters on}}",
  hint: "The filters combine: a city has to meet each of them. Within one, any choice is enough.",
  clear: "Clear all filters",
  within: "Near a state border only",
  atMost: "At most",
  size: "Size class",
  type: "Urban-rural type",
  function: "Function",
  network: "Network",
  theme: "Theme of cooperation",
  country: "State",
};
