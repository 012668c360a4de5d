import type { Finding } from '../../oracles/verdict/examine.ts';
import type { Repeated } from '../../oracles/verdict/merge.ts';

/** A case examined, and once more if it violates. */
export async function repeated<Case>(c: Case, examined: (c: Case) => Promise<Finding>): Promise<Repeated> {
  const finding = await examined(c);
  const violated = finding.kind === 'judged' && finding.verdict === 'violated';
  return { finding, repeats: violated && sameFinding(finding, await examined(c)) };
}

/** Bit for bit the same verdict and margin. */
export function sameFinding(a: Finding, b: Finding): boolean {
  return a.kind === 'judged' && b.kind === 'judged' && a.verdict === b.verdict && Object.is(a.margin, b.margin);
}
