import type { EventPrice } from "../../model/event";
import type { TermId } from "../../model/identifiers";

/** Who asks which fee applies. */
export interface Attendee {
  /** One of the roles of the prices; null: none of them. */
  readonly role: TermId | null;
  /** Memberships of the attendee's municipality or house. */
  readonly memberships: readonly TermId[];
  /** Day of registration (ISO). */
  readonly day: string;
}

/** Why a price does not apply. */
export type UnmetCondition = "role" | "membership" | "too-early" | "too-late";

export interface PriceVerdict {
  readonly price: EventPrice;
  /** Empty: the price applies. Of several alternatives the one that lacks least is told. */
  readonly unmet: readonly UnmetCondition[];
}

export interface FeeAnswer {
  /** The lowest price that applies; null: none does. */
  readonly fee: EventPrice | null;
  /** Every price in the order of the event. */
  readonly verdicts: readonly PriceVerdict[];
}

/** Which fee of an event applies to an attendee. */
export function applicableFee(prices: readonly EventPrice[], attendee: Attendee): FeeAnswer {
  const verdicts = prices.map((price) => ({ price, unmet: unmetBy(price, attendee) }));
  const fee = verdicts
    .filter(({ unmet }) => unmet.length === 0)
    .reduce<EventPrice | null>((best, { price }) => (best && best.fee <= price.fee ? best : price), null);
  return { fee, verdicts };
}

function unmetBy(price: EventPrice, { role, memberships, day }: Attendee): readonly UnmetCondition[] {
  const time: UnmetCondition[] = [];
  if (price.validFrom !== null && day < price.validFrom) time.push("too-early");
  if (price.validUntil !== null && day > price.validUntil) time.push("too-late");
  const alternatives = price.conditions.map((condition) => {
    const unmet: UnmetCondition[] = [];
    if (condition.roles.length > 0 && (role === null || !condition.roles.includes(role))) unmet.push("role");
    const { memberships: wanted } = condition;
    if (wanted.length > 0 && !wanted.some((each) => memberships.includes(each))) unmet.push("membership");
    return unmet;
  });
  const [first, ...others] = alternatives;
  if (!first) return time;
  return [...others.reduce((best, unmet) => (unmet.length < best.length ? unmet : best), first), ...time];
}

/** What has to be asked before a fee can be told, each once, in the order of the prices. */
export interface FeeQuestions {
  readonly roles: readonly TermId[];
  /** Those that decide for an attendee of the role; none where they make no difference. */
  readonly memberships: readonly TermId[];
  /** Some price is offered for a time only. */
  readonly dependsOnDay: boolean;
}

/**
 * The roles that the prices of an event tell apart, and the memberships that they ask of one of them.
 *
 * @param role null: none of the roles
 */
export function feeQuestions(prices: readonly EventPrice[], role: TermId | null): FeeQuestions {
  const conditions = prices.flatMap((price) => price.conditions);
  const ofRole = conditions.filter(
    ({ roles }) => roles.length === 0 || (role !== null && roles.includes(role)),
  );
  return {
    roles: [...new Set(conditions.flatMap(({ roles }) => roles))],
    memberships: [...new Set(ofRole.flatMap(({ memberships }) => memberships))],
    dependsOnDay: prices.some(({ validFrom, validUntil }) => validFrom !== null || validUntil !== null),
  };
}
