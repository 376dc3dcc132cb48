const smallest = 3;

/** CD 九, X-07: a count below three would point at somebody; nought is hidden too, or the absence of "<3" would tell (D-100, D-103). */
export const maskCount = (count: number): string => (count < smallest ? `<${smallest}` : String(count));

/** D-103: a filter that matches fewer than three entities needs the deputy head's approval. */
export const needsApprovalForFilter = (matchedEntities: number): boolean => matchedEntities < smallest;
