import { pinningNames } from '../chain/pinning.ts';
import { coefficientNames } from '../chain/potential.ts';

/** What the text of a sweep depends on, beside its force. */
export interface Form {
  readonly ring: boolean;
  /** dimensions of the lattice */
  readonly axes: number;
  /** coefficients belong to the sites, not to the bonds */
  readonly perSite: boolean;
  readonly lanes: number;
  /** which coefficients are lists */
  readonly listed: readonly string[];
  readonly pinned: boolean;
  /** masses other than 1 */
  readonly weighted: boolean;
}

/** The text of a sweep: `force` and `pin` are V' and U'; rows of the table say how many kicks and drifts each pass has. */
export function sweepText(form: Form): string {
  const kinds = [0, 1, 2]
    .flatMap((kicks) => [0, 1, 2].map((drifts) => ({ kicks, drifts })))
    .filter(({ kicks, drifts }) => kicks + drifts > 0);
  const pass = form.axes > 1 ? latticePass : chainPass;
  const cases = kinds.map(
    ({ kicks, drifts }) => `
      case ${kicks * 3 + drifts}: {${kicks > 0 ? pass(form, kicks, drifts) : driftPass(form, drifts)}
        break;
      }`,
  );
  return `return function sweep(q, p, table, count, sites, coefficients, geometry) {
  const { ${[...coefficientNames, ...(form.pinned ? pinningNames : []), 'inverse'].join(', ')} } = coefficients;
  const { seam, ahead, behind, tension } = geometry;
  const size = sites * ${form.lanes}, rows = table.length / 5;
  for (let n = 0, row = 0; n < count; n++, row = row + 1 === rows ? 0 : row + 1) {
    const kind = table[row * 5];
    const kick1 = table[row * 5 + 1], kick2 = table[row * 5 + 2];
    const drift1 = table[row * 5 + 3], drift2 = table[row * 5 + 4];
    switch (kind) {${cases.join('')}
    }
  }
}`;
}

const at = ({ listed }: Form, name: string, index: string) => (listed.includes(name) ? `${name}[${index}]` : name);

const tensionOf = (form: Form, r: string, index: string) =>
  `force(${r}, ${coefficientNames.map((name) => at(form, name, index)).join(', ')})`;

/** Kicks and drifts of one site: number `i` in the arrays, `site` in the lists of coefficients, at `here`, with the force f. */
function moved(form: Form, kicks: number, drifts: number, f: string, i: string, site: string): string {
  const pin = form.pinned ? ` - pin(here, ${pinningNames.map((name) => at(form, name, site)).join(', ')})` : '';
  const velocity = form.weighted ? `(momentum * ${at(form, 'inverse', site)})` : 'momentum';
  return `
            const f = ${f}${pin};
            const momentum = p[${i}] + kick1 * f${kicks === 2 ? ' + kick2 * f' : ''};
            p[${i}] = momentum;
            ${['', `q[${i}] = here + drift1 * ${velocity};`, `q[${i}] = here + drift1 * ${velocity} + drift2 * ${velocity};`][drifts]}`;
}

/**
 * One pass along a chain, kick and drift fused, carrying the last displacement and what the last bond does: bond b lies to the left of
 * site b between walls, to the right of site b on a ring. Two sites to a turn of the loop, at literal distances from i: with one site to a
 * turn a third of the time went into counting (measured).
 *
 * Coefficients per bond: the bond's force is carried. Coefficients per site: its elongation, for each site to make its own force of.
 */
function chainPass(form: Form, kicks: number, drifts: number): string {
  const { ring, perSite, lanes } = form;
  const bond = (r: string, b: string) => (perSite ? r : tensionOf(form, r, b));
  const siteOf = (b: string) => (ring ? b : `${b} - 1`);
  const f = (site: string) => (perSite ? `${tensionOf(form, 'right', site)} - ${tensionOf(form, 'left', site)}` : 'right - left');
  const move = (i: string, site: string) => moved(form, kicks, drifts, f(site), i, site);
  const inner = (ahead: number) => `{
            const next = q[i + ${(ahead + 1) * lanes}];
            const right = ${bond('next - here', `b + ${ahead}`)};${move(`i + ${ahead * lanes}`, siteOf(`b + ${ahead}`))}
            here = next; left = right;
          }`;
  return `
        for (let lane = 0; lane < ${lanes}; lane++) {
          const last = size - ${lanes} + lane;
          ${ring ? `const closing = ${bond('q[seam + lane] - q[last]', 'sites - 1')};` : ''}
          let i = lane, b = ${ring ? 0 : 1}, here = q[i], left = ${ring ? 'closing' : bond('here', '0')};
          for (; i < last - ${lanes}; i += ${2 * lanes}, b += 2) {
          ${inner(0)}
          ${inner(1)}
          }
          if (i < last) ${inner(0)}
          const right = ${ring ? 'closing' : bond('0 - here', 'sites')};${move('last', 'sites - 1')}
        }`;
}

/** One pass over a torus: every bond's force, then every site; axes summed first to last. */
function latticePass(form: Form, kicks: number, drifts: number): string {
  const { axes, lanes } = form;
  const along = (axis: number) => `(tension[${axis === 0 ? 'j' : `${axis} * sites + j`}] - tension[behind[${axis} * sites + j]])`;
  const f = Array.from({ length: axes }, (_, axis) => along(axis)).join(' + ');
  return `
        for (let lane = 0; lane < ${lanes}; lane++) {
          for (let axis = 0, b = 0; axis < ${axes}; axis++) {
            for (let j = 0; j < sites; j++, b++)
              tension[b] = ${tensionOf(form, `q[ahead[b] * ${lanes} + lane] - q[j * ${lanes} + lane]`, 'b')};
          }
          for (let j = 0, i = lane; j < sites; j++, i += ${lanes}) {
            const here = q[i];${moved(form, kicks, drifts, f, 'i', 'j')}
          }
        }`;
}

function driftPass(form: Form, drifts: number): string {
  const { lanes } = form;
  const velocity = form.weighted ? `(p[i] * ${at(form, 'inverse', 'j')})` : 'p[i]';
  const moves = `q[i] = q[i] + drift1 * ${velocity}${drifts === 2 ? ` + drift2 * ${velocity}` : ''};`;
  if (!form.listed.includes('inverse')) return `\n        for (let i = 0; i < size; i++) ${moves}`;
  return `
        for (let j = 0, i = 0; j < sites; j++) for (let lane = 0; lane < ${lanes}; lane++, i++) ${moves}`;
}
