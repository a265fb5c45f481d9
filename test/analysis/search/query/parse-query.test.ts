import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../../src/analysis/search/query/parse-query";
import { printQuery } from "../../../../src/analysis/search/query/print-query";
import {
  MAXIMUM_QUERY_DEPTH,
  MAXIMUM_QUERY_LENGTH,
  type QueryExpression,
} from "../../../../src/analysis/search/query/query";
import { languages, type Language } from "../../../../src/model/language";

/** A tree in brackets: `and[Philo not[logy]]`, phrases in double quotes. */
function tree(text: string, language: Language = "en"): string {
  const { expression, error } = parseQuery(text, language);
  if (expression) return shape(expression);
  return error ? `${error.expected} at ${error.position}+${error.length}` : "nothing";
}

function shape(expression: QueryExpression): string {
  switch (expression.kind) {
    case "term":
      return expression.text;
    case "phrase":
      return `"${expression.text}"`;
    case "not":
      return `not[${shape(expression.operand)}]`;
    case "and":
    case "or":
      return `${expression.kind}[${expression.operands.map(shape).join(" ")}]`;
  }
}

describe("rules of the source", () => {
  test.each([
    ["Philo not logy", "and[Philo not[logy]]"],
    ["Philo and not logy", "and[Philo not[logy]]"],
    ["(Philo not logy) or (Psycho and logy)", "or[and[Philo not[logy]] and[Psycho logy]]"],
    ["“Federal Republic of Germany”", '"Federal Republic of Germany"'],
    ["", "nothing"],
    [" \u00a0\n ", "nothing"],
  ])("%s", (text, expected) => {
    expect(tree(text)).toBe(expected);
  });
});

describe("precedence", () => {
  test.each([
    ["a or b and c", "or[a and[b c]]"],
    ["a and b or c", "or[and[a b] c]"],
    ["a b or c d", "or[and[a b] and[c d]]"],
    ["not a or b", "or[not[a] b]"],
    ["not a b", "and[not[a] b]"],
    ["not (a b)", "not[and[a b]]"],
    ["not not a", "not[not[a]]"],
    ["a or not b", "or[a not[b]]"],
    ["a (b or c) d", "and[a or[b c] d]"],
    ["a(b)c", "and[a b c]"],
    ["((((a))))", "a"],
    ["(a and b) and c", "and[a b c]"],
    ["a or (b or c)", "or[a b c]"],
  ])("%s", (text, expected) => {
    expect(tree(text)).toBe(expected);
  });
});

describe("words", () => {
  test.each([
    ["Dortmund – Cluj-Napoca", "and[Dortmund Cluj-Napoca]"],
    ["Aachen, Liège; Hasselt!", "and[Aachen Liège Hasselt]"],
    ["Côte d’Or", "and[Côte d’Or]"],
    ["50.000", "50.000"],
    ["C++", "C"],
    ["android", "android"],
    ["nota", "nota"],
  ])("%s", (text, expected) => {
    expect(tree(text)).toBe(expected);
  });
});

describe("quotation marks", () => {
  test.each([
    ['"a b"', '"a b"'],
    ["„a b“", '"a b"'],
    ["„a b”", '"a b"'],
    ["“a b”", '"a b"'],
    ["« a b »", '"a b"'],
    ["«\u00a0a\u00a0b\u00a0»", '"a b"'],
    ["»a b«", '"a b"'],
    ['„a b"', '"a b"'],
    ['"and (or"', '"and (or"'],
    ['"a""b"', 'and["a" "b"]'],
    ['a"b"c', 'and[a "b" c]'],
  ])("%s", (text, expected) => {
    expect(tree(text)).toBe(expected);
  });
});

describe("operators of four languages", () => {
  test.each([
    ["Philo nicht logy", "and[Philo not[logy]]"],
    ["Philo UND Psycho oder Theo", "or[and[Philo Psycho] Theo]"],
    ["philo et psycho ou théo", "or[and[philo psycho] théo]"],
    ["philo sauf logie", "and[philo not[logie]]"],
    ["philo non logie", "and[philo not[logie]]"],
    ["filo niet logie", "and[filo not[logie]]"],
  ])("%s, in every language of the interface", (text, expected) => {
    for (const language of languages) expect(tree(text, language)).toBe(expected);
  });

  test("Dutch en and of count for readers of Dutch", () => {
    expect(tree("Aken en Luik of Hasselt", "nl")).toBe("or[and[Aken Luik] Hasselt]");
  });

  test("and are words for everyone else: French in, English of", () => {
    expect(tree("Council of Europe", "en")).toBe('and[Council "of" Europe]');
    expect(tree("Letter of Intent", "de")).toBe('and[Letter "of" Intent]');
    expect(tree("coopération en Europe", "fr")).toBe('and[coopération "en" Europe]');
  });

  test("in quotation marks every word is searched for", () => {
    for (const word of ["and", "oder", "non", "of"]) expect(tree(`"${word}"`, "nl")).toBe(`"${word}"`);
  });
});

describe("mistakes are pointed at", () => {
  test.each([
    ["and", "term-before at 0+3"],
    ["or b", "term-before at 0+2"],
    ["a and", "term-after at 2+3"],
    ["a not", "term-after at 2+3"],
    ["not", "term-after at 0+3"],
    ["a and or b", "term-before at 6+2"],
    ["a or and", "term-before at 5+3"],
    ["()", "term-before at 1+1"],
    ["a ()", "term-before at 3+1"],
    ["(a or )", "term-before at 6+1"],
    ["(a", "closing-bracket at 0+1"],
    ["((a) b", "closing-bracket at 0+1"],
    ["a (", "closing-bracket at 2+1"],
    ["a)", "opening-bracket at 1+1"],
    [")", "opening-bracket at 0+1"],
    ["a or )", "opening-bracket at 5+1"],
    ["(a) b) c", "opening-bracket at 5+1"],
    ['a "b c', "closing-quote at 2+4"],
    ["„", "closing-quote at 0+1"],
    ['a ""', "phrase at 2+2"],
    ['"!?"', "phrase at 0+4"],
    [" *** ", "letters at 1+3"],
    ["Frankfurt (Oder)", "term-before at 11+4"],
  ])("%s", (text, expected) => {
    expect(tree(text)).toBe(expected);
  });

  test("an operator that could be a word is told apart", () => {
    expect(parseQuery("Frankfurt (Oder)", "de").error?.isOperator).toBe(true);
    expect(parseQuery("Frankfurt (", "de").error?.isOperator).toBe(false);
    expect(tree('Frankfurt ("Oder")', "de")).toBe('and[Frankfurt "Oder"]');
  });
});

describe("bounds", () => {
  test("a query of 100,000 characters is refused at the first one too many", () => {
    for (const text of [
      "a ".repeat(50_000),
      "(".repeat(100_000),
      '"'.repeat(100_000),
      "not ".repeat(25_000),
    ]) {
      const start = performance.now();
      expect(tree(text)).toBe(`shorter at ${MAXIMUM_QUERY_LENGTH}+${100_000 - MAXIMUM_QUERY_LENGTH}`);
      expect(performance.now() - start).toBeLessThan(50);
    }
  });

  test("the longest one is read", () => {
    const text = "a".repeat(MAXIMUM_QUERY_LENGTH);
    expect(tree(text)).toBe(text);
  });

  test("brackets and negations nest to a depth", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`;
    expect(tree(nested(MAXIMUM_QUERY_DEPTH))).toBe("a");
    expect(tree(nested(MAXIMUM_QUERY_DEPTH + 1))).toBe(`shallower at ${MAXIMUM_QUERY_DEPTH}+1`);
    expect(tree(`${"not ".repeat(MAXIMUM_QUERY_DEPTH + 1)}a`)).toMatch(/^shallower at /);
  });
});

/** Everything that means something to the parser, and things that look like it. */
const piece = fc.constantFrom(
  ...Array.from("() \"„“”«» \n\t\u00a0*.\\[]{}^$|?+<>&'’-,;ßéü\u0301\u00ad\ud83d"),
  ...["and", "or", "not", "und", "oder", "nicht", "et", "ou", "sauf", "non", "en", "of", "niet"],
  ...["Aachen", "Zürich", "Straße", "<script>", "😀", " and ", " not ", "a", "İ", "ﬁ"],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);
const anyLanguage = fc.constantFrom(...languages);

describe("any string", () => {
  test("is read, or a mistake inside it is pointed at", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { expression, error } = parseQuery(text, language);
        if (error) {
          expect(expression).toBeNull();
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.length).toBeGreaterThan(0);
          expect(error.position + error.length).toBeLessThanOrEqual(text.length);
        } else if (!expression) expect(text.trim()).toBe("");
      }),
      { numRuns: 3000 },
    );
  });

  test("printed and read again gives the same tree", () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (text, language) => {
        const { expression } = parseQuery(text, language);
        if (!expression) return;
        for (const other of languages)
          expect(parseQuery(printQuery(expression, other), other).expression).toEqual(expression);
      }),
      { numRuns: 2000 },
    );
  });
});

const word = fc.constantFrom("Aachen", "Zürich", "d’Or", "Cluj-Napoca", "50.000", "android", "a");
const leaf: fc.Arbitrary<QueryExpression> = fc.oneof(
  word.map((text) => ({ kind: "term" as const, text })),
  fc
    .array(fc.oneof(word, fc.constantFrom("and", "of", "en", "(", "nicht")), { minLength: 1, maxLength: 3 })
    .map((words) => ({ kind: "phrase" as const, text: `x ${words.join(" ")}` })),
);

/** Trees as the parser makes them: no `and` inside an `and`, at least two operands. */
const anyTree: fc.Arbitrary<QueryExpression> = fc.letrec<
  Record<"tree" | "not" | "and" | "or", QueryExpression>
>((tie) => ({
  tree: fc.oneof({ maxDepth: 6 }, leaf, tie("not"), tie("and"), tie("or")),
  not: fc.oneof({ maxDepth: 6 }, leaf, tie("and"), tie("or"), tie("not")).map((operand) => ({
    kind: "not",
    operand,
  })),
  and: fc
    .array(fc.oneof({ maxDepth: 6 }, leaf, tie("not"), tie("or")), { minLength: 2, maxLength: 3 })
    .map((operands) => ({ kind: "and", operands })),
  or: fc
    .array(fc.oneof({ maxDepth: 6 }, leaf, tie("not"), tie("and")), { minLength: 2, maxLength: 3 })
    .map((operands) => ({ kind: "or", operands })),
})).tree;

test("every tree is printed so that it is read again, in every language", () => {
  fc.assert(
    fc.property(anyTree, anyLanguage, (expression, language) => {
      const text = printQuery(expression, language);
      fc.pre(text.length <= MAXIMUM_QUERY_LENGTH);
      expect(parseQuery(text, language)).toEqual({ expression, error: null });
    }),
    { numRuns: 1000 },
  );
});
