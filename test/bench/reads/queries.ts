/** A place and what one department knows of it: the smallest question that two subgraphs answer. */
export const lookupQuery = `query Lookup($id: ID!) { visit(id: $id) { id state object { marketSupervisionEntry { id name state } } } }`;

export const entryFields = ['publicSecurityEntry', 'civilAirDefenseEntry', 'marketSupervisionEntry'] as const;
/** X-27: a joint visit with what its three departments know of it. */
export const jointVisitQuery = `query($id: ID!) { visit(id: $id) { id state
  object { ${entryFields.map((field) => `${field} { id name state }`).join(' ')} }
  team { id leader state inspector { id agency certificateNoLast4 } }
  checks { id matterCode state matter { id name version checklist { text } } } } }`;

/** X-21: published results of up to 500 codes. */
export const creditQuery = `query ($uscc: [String!]!) { creditRecords(first: 500, uscc: $uscc) {
  nodes { result { resultNo version uscc objectName resultCode inspectedOn contentHash } } } }`;
