// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { RangeField } from "../../../src/panels/ui/range-field";

function Distance() {
  const [value, setValue] = useState(25);
  return (
    <>
      <RangeField
        label="Distance"
        unit="km"
        minimum={1}
        maximum={100}
        value={value}
        onChange={setValue}
        describe={(kilometres) => `${kilometres} kilometres`}
        allowed={(least, most) => `Whole numbers from ${least} to ${most}`}
      />
      <output>{value}</output>
    </>
  );
}

const chosen = () => screen.getByRole("status").textContent;
const number = () => screen.getByRole("spinbutton", { name: "Distance" });

describe("range field", () => {
  it("follows the slider and speaks its value", () => {
    render(<Distance />);
    const slider = screen.getByRole("slider", { name: "Distance" });
    fireEvent.change(slider, { target: { value: "40" } });
    expect(chosen()).toBe("40");
    expect(slider.getAttribute("aria-valuetext")).toBe("40 kilometres");
  });

  it("takes a typed number", async () => {
    render(<Distance />);
    await userEvent.clear(number());
    await userEvent.type(number(), "60");
    expect(chosen()).toBe("60");
  });

  it("keeps the last good value while what is typed lies outside", async () => {
    render(<Distance />);
    await userEvent.clear(number());
    await userEvent.type(number(), "500");
    expect(chosen()).toBe("50");
    await userEvent.tab();
    expect(screen.getByRole<HTMLInputElement>("spinbutton").value).toBe("50");
  });

  it.each(["500", "0", "-1", "2.5"])(
    "says what is allowed when %s is typed, and still after it is left",
    (text) => {
      render(<Distance />);
      fireEvent.change(number(), { target: { value: text } });
      expect(screen.getByRole("alert").textContent).toBe("Whole numbers from 1 to 100");
      expect(number().getAttribute("aria-invalid")).toBe("true");
      fireEvent.blur(number());
      expect(screen.getByRole<HTMLInputElement>("spinbutton").value).toBe("25");
      expect(chosen()).toBe("25");
      expect(screen.getByRole("alert")).toBeTruthy();
      fireEvent.change(number(), { target: { value: "60" } });
      expect(screen.queryByRole("alert")).toBeNull();
    },
  );
});
