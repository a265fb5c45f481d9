export const compare = {
  chartKeys: "Arrow keys move between the marks.",
};
