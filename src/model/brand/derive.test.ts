import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { contrastsOf } from './contrasts.ts';
import { derivePalette } from './derive.ts';
import { toneOf } from './fit.ts';
import { housePalette, roles, themes } from './palette.ts';

const weak = (colours: Parameters<typeof derivePalette>[0]) =>
  contrastsOf(derivePalette(colours).palette).filter((pair) => pair.contrast < pair.least);

test('the style sheet has the colours of the house', () => {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  for (const role of roles) {
    const { light, dark } = { light: housePalette.light[role], dark: housePalette.dark[role] };
    assert.ok(css.includes(`--${role}: light-dark(${light}, ${dark});`), role);
  }
});

test('without a brand the palette is the house’s, and every pair can be read', () => {
  assert.equal(derivePalette(undefined).palette, housePalette);
  assert.deepEqual(weak(undefined), []);
});

test('a colour that cannot be read becomes as much darker as it takes, and it is said', () => {
  const { palette, changes } = derivePalette({ brand: '#ffd400' });
  assert.equal(palette.light.brand, '#ffd400');
  const [change] = changes;
  assert.equal(change?.role, 'accent');
  assert.equal(change?.wanted, '#ffd400');
  assert.ok(change && change.contrast < 1.5);
  assert.equal(palette.light.accent, change?.taken);
  assert.ok(Math.abs(toneOf(change?.taken ?? '').h - toneOf('#ffd400').h) < 4);
  assert.equal(palette.light['on-brand'], housePalette.light.ink);
  assert.equal(palette.dark.accent, '#ffd400');
});

test('a colour that can be read stays as it is', () => {
  const { palette, changes } = derivePalette({ brand: '#0b4f9e', paper: '#ffffff', ink: '#000000' });
  assert.equal(palette.light.accent, '#0b4f9e');
  assert.deepEqual(
    changes.filter(({ theme }) => theme === 'light'),
    [],
  );
});

test('black is white on dark pages', () => {
  assert.equal(derivePalette({ brand: '#000000' }).palette.dark.brand, '#ffffff');
});

test('nobody’s brand is the alarm or the mark', () => {
  const { palette } = derivePalette({ brand: '#e30613', link: '#e30613' });
  for (const theme of themes) {
    assert.equal(palette[theme].alert, housePalette[theme].alert);
    assert.equal(palette[theme].mark, housePalette[theme].mark);
  }
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const own = { brand: hex, link: hex, paper: hex, ink: hex };

test('whatever the colours, every pair can be read in both themes', () => {
  const drawn = fc.record(
    { ...own, second: hex, dark: fc.record(own, { requiredKeys: [] }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(drawn, (colours) => {
      assert.deepEqual(weak(colours), []);
    }),
    { numRuns: 300 },
  );
});
