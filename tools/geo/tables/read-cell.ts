import type { FieldSchema } from "./table-schema";

/** The value of a cell; null when it is empty. */
export type Cell = string | number | boolean | readonly string[] | null;

interface Reading {
  readonly cell: Cell;
  /** Why the cell breaks its schema. */
  readonly fault?: string;
}

/** Reads the text of a cell as its field's type and checks the field's constraints. */
export function readCell(text: string, field: FieldSchema): Reading {
  if (text !== text.trim()) return { cell: null, fault: `space at the edge of "${text}"` };
  if (text === "") {
    return field.constraints?.required ? { cell: null, fault: "empty, but required" } : { cell: null };
  }
  switch (field.type) {
    case "string":
      return readText(text, field);
    case "integer":
      return readNumber(text, field, /^-?\d+$/, "a whole number");
    case "number":
      return readNumber(text, field, /^-?\d+(\.\d+)?$/, "a number");
    case "boolean":
      if (text === "true" || text === "false") return { cell: text === "true" };
      return { cell: null, fault: `"${text}" is neither true nor false` };
    case "list":
      return readList(text, field);
  }
}

function readText(text: string, { constraints }: FieldSchema): Reading {
  if (constraints?.enum && !constraints.enum.includes(text)) {
    return { cell: null, fault: `"${text}" is not one of ${constraints.enum.join(", ")}` };
  }
  if (constraints?.pattern && !new RegExp(`^(?:${constraints.pattern})$`, "u").test(text)) {
    return { cell: null, fault: `"${text}" does not match ${constraints.pattern}` };
  }
  return { cell: text };
}

function readNumber(text: string, { constraints }: FieldSchema, form: RegExp, kind: string): Reading {
  if (!form.test(text)) return { cell: null, fault: `"${text}" is not ${kind}` };
  const value = Number(text);
  const { minimum = -Infinity, maximum = Infinity } = constraints ?? {};
  if (value < minimum || value > maximum) {
    return { cell: null, fault: `${text} is outside ${minimum} to ${maximum}` };
  }
  return { cell: value };
}

function readList(text: string, field: FieldSchema): Reading {
  const items = text.split(field.delimiter ?? " ").map((item) => item.trim());
  if (items.includes("")) return { cell: null, fault: `empty entry in "${text}"` };
  const unknown = items.find((item) => field.itemEnum && !field.itemEnum.includes(item));
  if (unknown !== undefined) return { cell: null, fault: `"${unknown}" is not an allowed entry` };
  const repeated = items.find((item, index) => items.indexOf(item) !== index);
  if (repeated !== undefined) return { cell: null, fault: `"${repeated}" is listed twice` };
  return { cell: items };
}
