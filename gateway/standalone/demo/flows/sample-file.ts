/** First bytes by type of evidence: what is a picture or a recording has to begin like one. */
const beginnings: Readonly<Record<string, string>> = {
  PHOTO: 'ffd8ffe000104a46494600010100000100010000fffe',
  AUDIO_VIDEO: '000000186674797069736f6d0000020069736f6d',
};

/** A file of evidence for the demonstration: of the right type, and with words of its own so that no two are the same. */
export const sampleFile = (type: string, text: string): Buffer =>
  Buffer.concat([Buffer.from(beginnings[type] ?? '', 'hex'), Buffer.from(text)]);
