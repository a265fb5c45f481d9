// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ExternalLink } from "../../../src/panels/ui/external-link";

describe("external link", () => {
  it("opens apart, tells the other site nothing, and is spoken as external", () => {
    render(<ExternalLink address="https://example.org/a" text="Statistical office" warning="new tab" />);
    const link = screen.getByRole("link", { name: "Statistical office (new tab)" });
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link.getAttribute("target")).toBe("_blank");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//example.org", ""])("is no link to %s", (address) => {
    render(<ExternalLink address={address} text="Statistical office" warning="new tab" />);
    expect(screen.queryByRole("link")).toBeNull();
    expect(screen.getByText("Statistical office")).toBeDefined();
  });
});
