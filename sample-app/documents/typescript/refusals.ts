// A client of the shop: the compiler knows the problems of each operation, and tells them apart by their type.
import type { paths } from "./document";

type Refusal = paths["/orders/{id}"]["put"]["responses"][409]["content"]["application/problem+json"];

export function words(refusal: Refusal): string {
  switch (refusal.type) {
    case "https://shop.acme.com/problems/out-of-stock":
      return `There are only ${refusal.available.toFixed()} of ${refusal.item.trim()}.`;
    case "https://shop.acme.com/problems/order-shipped":
      return `Order ${refusal.orderId ?? "?"} is on its way.`;
    default:
      return nothingElse(refusal);
  }
}

function nothingElse(refusal: never): string {
  return refusal;
}

// What follows must not compile: tsc fails if there is no error on the line after such a comment.

export function wrongMember(refusal: Refusal): string {
  if (refusal.type === "https://shop.acme.com/problems/order-shipped") {
    // @ts-expect-error: a member of the other problem
    return refusal.item;
  }
  return "";
}

export function withoutNarrowing(refusal: Refusal): string {
  // @ts-expect-error: only one of the problems has it
  return refusal.item;
}

export function wrongType(refusal: Refusal): boolean {
  // @ts-expect-error: a problem of another status
  return refusal.type === "https://shop.acme.com/problems/payment-declined";
}

// @ts-expect-error: the sibling declares no problem
export type OfSibling = paths["/orders/{id}"]["delete"]["responses"][409];

export const hidden = (declined: paths["/orders/{id}"]["put"]["responses"][402]["content"]["application/problem+json"]) =>
  // @ts-expect-error: the number of the card is secret
  declined.cardNumber;
