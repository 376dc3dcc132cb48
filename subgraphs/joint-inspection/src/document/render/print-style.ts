/** The fonts an agency has, then what a bare machine has. */
const song = `'方正小标宋简体','方正小标宋_GBK','FZXiaoBiaoSong-B05S','Noto Serif CJK SC','Source Han Serif SC','SimSun',serif`;
const fangsong = `'仿宋_GB2312','仿宋','FangSong','STFangsong','FangSong_GB2312','Noto Serif CJK SC','Source Han Serif SC',serif`;
const hei = `'黑体','SimHei','STHeiti','Noto Sans CJK SC','Source Han Sans SC',sans-serif`;
const kai = `'楷体_GB2312','楷体','KaiTi','STKaiti','Noto Serif CJK SC',serif`;

/**
 * GB/T 9704—2012: A4, margins 37/35/28/26 mm, body in size 3 (16 pt) at 28 pt a line, title in size 2 (22 pt), page numbers in size 4 at the
 * outer edge. A form is set a size smaller in a narrower frame, as the sample sheets of administrative inspection are.
 */
export const printStyle = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-right { content: "— " counter(page) " —"; font: 14pt 'SimSun','Noto Serif CJK SC',serif; } }
@page :left { @bottom-right { content: none; } @bottom-left { content: "— " counter(page) " —"; font: 14pt 'SimSun','Noto Serif CJK SC',serif; } }
@page form { margin: 20mm 20mm 20mm 25mm; }
* { box-sizing: border-box; }
html { background: #e8e8e8; }
body { margin: 0; font: 16pt/28pt ${fangsong}; color: #000; overflow-wrap: anywhere; text-align: justify; line-break: strict; hanging-punctuation: allow-end; }
main { background: #fff; }
main.FORM { page: form; font-size: 12pt; line-height: 20pt; }
h1 { font: 22pt/34pt ${song}; text-align: center; margin: 0 0 8pt; text-wrap: balance; }
main.FORM h1 { font-size: 20pt; line-height: 28pt; margin-bottom: 6pt; }
.issuer { font: 22pt/34pt ${song}; text-align: center; margin: 0; }
main.FORM .issuer { font-size: 16pt; line-height: 24pt; }
.number { text-align: right; margin: 0 0 14pt; }
main.FORM .number { margin-bottom: 6pt; }
p { margin: 0; text-indent: 2em; orphans: 2; widows: 2; }
p.flush, .addressee, .number { text-indent: 0; }
h2 { font: 16pt/28pt ${hei}; margin: 0; text-indent: 2em; break-after: avoid; }
h3 { font: 16pt/28pt ${kai}; margin: 0; text-indent: 2em; break-after: avoid; }
main.FORM h2 { font-size: 13pt; line-height: 22pt; text-indent: 0; margin: 6pt 0 2pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 6pt 0; font-size: 12pt; line-height: 18pt; text-align: left; }
th, td { border: 0.75pt solid #000; padding: 3pt 4pt; vertical-align: middle; }
th { font-family: ${hei}; font-weight: normal; text-align: center; }
td.center { text-align: center; }
td.small { font-size: 9pt; line-height: 13pt; }
td p, th p { text-indent: 0; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.attachments { margin-top: 28pt; }
.attachments p { text-indent: 0; padding-left: 5em; }
.attachments p:first-child { padding-left: 2em; }
.signing { margin-top: 28pt; break-inside: avoid; break-before: avoid; text-align: center; margin-left: 45%; }
main.FORM .signing { margin-top: 14pt; }
.signing p { text-indent: 0; }
.rules { margin-top: 14pt; break-inside: avoid; }
.rules p { text-indent: 0; display: flex; align-items: flex-end; margin-top: 4pt; }
.rules .rule { flex: 1; border-bottom: 0.75pt solid #000; min-height: 1.3em; padding-left: 0.5em; }
.qr { display: flex; gap: 6mm; align-items: center; margin: 10pt 0; break-inside: avoid; }
.qr svg { width: 32mm; height: 32mm; flex: none; }
.qr p { text-indent: 0; font-size: 10.5pt; line-height: 16pt; }
.footnote { break-before: avoid; border-top: 0.75pt solid #000; margin-top: 18pt; padding-top: 4pt; font-size: 10.5pt; line-height: 16pt; text-indent: 0; }
.preview { position: fixed; inset: 40% 0 auto; text-align: center; font: 60pt ${hei}; color: rgba(180, 0, 0, 0.16); transform: rotate(-24deg); text-indent: 0; }
@media screen { main { width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; box-shadow: 0 1mm 4mm rgba(0, 0, 0, 0.3); } main.FORM { padding: 20mm 20mm 20mm 25mm; } }
@media print { html { background: none; } }
`;
