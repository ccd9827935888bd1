/** Reads on a screen, on a telephone and on paper; every pair of colours has a contrast of 4.5 to 1 and more. */
export const reportStyles = `
:root { color-scheme: light; --ink: #1f2328; --soft: #57606a; --rule: #c9ced4; --band: #f1f3f5; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.6 Sarabun, "TH Sarabun New", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.3; margin: 0; }
h2 { font-size: 1.3rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.8rem 0 .3rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: .3rem 0; }
.soft { color: var(--soft); font-size: .9rem; }
.light { display: flex; gap: 1.2rem; align-items: center; border: 2px solid; border-radius: .5rem; padding: 1rem 1.2rem; margin: 1rem 0; }
.light strong { font-size: 1.6rem; line-height: 1.3; display: block; }
.light svg { width: 4rem; height: 4rem; flex: none; }
.ok { border-color: #1b7f4b; background: #e6f4ec; }
.warning { border-color: #b98900; background: #fff6d8; }
.critical { border-color: #b3261e; background: #fbe6e4; }
.unknown { border-color: #767676; background: #f3f3f3; }
.mark { width: .95em; height: .95em; vertical-align: -.1em; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; padding: 0; margin: 0; }
.tiles div { border: 1px solid var(--rule); border-radius: .4rem; padding: .5rem .7rem; }
dt { color: var(--soft); font-size: .88rem; }
dd { margin: 0; font-weight: 700; }
dd small { display: block; font-weight: 400; color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: .4rem 1rem; margin: .6rem 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
th { text-align: start; background: var(--band); }
th, td { border-bottom: 1px solid var(--rule); padding: .4rem .5rem; vertical-align: top; }
td { overflow-wrap: anywhere; }
thead { display: table-header-group; }
td.state, th.state { white-space: nowrap; }
figure { margin: .4rem 0 1rem; }
figure > svg { width: 100%; height: auto; max-width: 48rem; display: block; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; margin: .2rem 0; font-size: .88rem; }
.legend svg { width: 1.5em; height: 1em; vertical-align: -.1em; margin-inline-end: .3em; }
section.site { border-top: 2px solid var(--rule); margin-top: 2rem; }
a { color: #0b57a4; }
@media print {
  @page { size: A4; margin: 1.5cm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  tr, figure, .light, .tiles { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .light, th, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
