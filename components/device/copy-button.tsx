'use client';

import { useState } from 'react';

/** Copies the text of what stands just before it, as it reads at that moment, and says so, also aloud. */
export function CopyButton({ label, done }: { label: string; done: string }) {
  const [isDone, setDone] = useState(false);

  async function copy(button: HTMLElement) {
    const text = button.parentElement?.previousElementSibling?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
      setTimeout(() => setDone(false), 4000);
    } catch {
      // Without leave to copy, the text is marked instead, ready for the reader's own keys.
      getSelection()?.selectAllChildren(button.parentElement?.previousElementSibling ?? button);
    }
  }

  return (
    <span className="needs-script copy">
      <button type="button" className="quiet-button" onClick={(event) => copy(event.currentTarget)}>
        {label}
      </button>
      <span role="status">{isDone && done}</span>
    </span>
  );
}
