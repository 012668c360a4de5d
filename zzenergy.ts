import { claims } from '/work/main/properties/claims/claims.ts';
import { examine } from '/work/main/oracles/verdict/examine.ts';
import { witnessReached } from '/work/main/oracles/verdict/judgement.ts';
const n = Number(process.argv[2] ?? 200), only = process.argv[3];
for (const claim of claims) {
  if (only && !claim.id.includes(only)) continue;
  for (const regime of claim.cases.regimes) {
    const margins: number[] = []; let vac = 0, und = 0, other: Record<string, number> = {}; let worst: any; const t = performance.now(); let term: Record<string, number> = {};
    for (let i = 0; i < n; i++) {
      const c = claim.cases.draw(regime, 99, claim.oracles[0].id, i);
      const f = await examine(claim.oracles[0], claim.subjects.core.answer, c);
      if (f.kind !== 'judged') { other[f.kind + ': ' + (f as any).reason.slice(0,80)] = (other[f.kind + ': ' + (f as any).reason.slice(0,80)] ?? 0) + 1; continue; }
      if (!witnessReached(f.judgement)) { vac++; continue; }
      if (f.verdict === 'undecided') und++;
      margins.push(f.margin); if (!worst || f.margin > worst.f.margin) worst = { f, c };
    }
    margins.sort((a, b) => a - b);
    const q = (p: number) => margins[Math.min(margins.length - 1, Math.floor(p * margins.length))]?.toExponential(1);
    console.log(claim.id, regime, `ms/case ${((performance.now() - t) / n).toFixed(1)} vac ${vac} und ${und}`, 'median', q(.5), '99%', q(.99), 'max', q(1), other);
    if (worst && worst.f.margin > 0.4) console.log('   worst', worst.c.scheme, worst.c.step, worst.c.chain.boundary, worst.c.chain.sites, JSON.stringify(worst.f.judgement).slice(0, 500));
  }
}
