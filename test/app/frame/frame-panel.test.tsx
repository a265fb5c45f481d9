// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { FramePanel } from "../../../src/app/frame/frame-panel";
import { renderSpeaking } from "../../builders/render-speaking";

/** As in a frame: every choice in the list words the view anew, and so draws the frame with it. */
function Frame() {
  const [chosen, setChosen] = useState(0);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>List</button>
      <FramePanel isOver isHidden={!isOpen} onClose={() => setOpen(false)}>
        <button onClick={() => setChosen(chosen + 1)}>Further: {chosen}</button>
      </FramePanel>
    </>
  );
}

it("takes the focus as it opens, and leaves it with the control that is used in it", async () => {
  const user = await renderSpeaking(<Frame />);
  await user.click(screen.getByRole("button", { name: "List" }));
  const panel = screen.getByRole("region");
  expect(document.activeElement).toBe(panel);
  await user.click(screen.getByRole("button", { name: "Further: 0" }));
  await user.keyboard("{Enter}{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Further: 3" }));
});

it("is put away by Escape, which means nothing else then", async () => {
  let heard = 0;
  window.addEventListener("keydown", (event) => (heard += event.defaultPrevented ? 0 : 1));
  const user = await renderSpeaking(<Frame />);
  await user.click(screen.getByRole("button", { name: "List" }));
  await user.click(screen.getByRole("button", { name: "Further: 0" }));
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region")).toBeNull();
  expect(heard).toBe(0);
});
