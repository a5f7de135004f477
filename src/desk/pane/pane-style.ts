/** The style of the pane beside the form, in the colours of the desk. The page in it has its own. */
export const paneStyle = `
:root {
  color-scheme: light;
  --ground: #f4f4f2;
  --text: #22252b;
  --soft: #5a5f69;
  --edge: #c9cbd0;
  --wrong: #9a2b12;
}

:root[data-theme='dark'] {
  color-scheme: dark;
  --ground: #1d2026;
  --text: #e9eaec;
  --soft: #abb0ba;
  --edge: #444a55;
  --wrong: #f0a08b;
}

body {
  margin: 0;
}

.pane {
  position: fixed;
  inset: 0;
  display: grid;
  grid-template-rows: auto minmax(0, 1fr);
  background: var(--ground);
  color: var(--text);
  font: 0.875rem/1.45 system-ui, sans-serif;
}

.head {
  display: grid;
  gap: 0.4rem;
  padding: 0.6rem 0.75rem;
  border-block-end: 1px solid var(--edge);
  max-block-size: 45vh;
  overflow-y: auto;
}

.switches {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 0.9rem;
  align-items: center;
}

select {
  font: inherit;
  color: inherit;
  background: transparent;
  border: 1px solid var(--edge);
  border-radius: 4px;
  padding: 0.2rem 0.4rem;
  min-block-size: 1.9rem;
}

option {
  color: initial;
}

fieldset {
  display: inline-flex;
  margin: 0;
  padding: 0;
  border: 1px solid var(--edge);
  border-radius: 4px;
  overflow: hidden;
}

legend {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}

fieldset label {
  position: relative;
  padding: 0.2rem 0.6rem;
  line-height: 1.4rem;
  cursor: pointer;
}

fieldset label + label {
  border-inline-start: 1px solid var(--edge);
}

fieldset label:has(:checked) {
  background: var(--text);
  color: var(--ground);
}

fieldset label:has(:focus-visible) {
  outline: 2px solid;
  outline-offset: -4px;
}

fieldset input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}

.open {
  margin-inline-start: auto;
  color: inherit;
}

.line,
.reasons {
  margin: 0;
  color: var(--soft);
}

.line.wrong,
.reasons {
  color: var(--wrong);
}

.reasons {
  padding-inline-start: 1.2rem;
}

.reasons:empty {
  display: none;
}

.stage {
  overflow: hidden;
  min-block-size: 0;
}

.window {
  display: block;
  border: 0;
  background: #fff;
  transform-origin: 0 0;
}
`;
