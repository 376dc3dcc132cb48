/** The federation header of the runtime, for SDL written by hand in tests. */
export const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@interfaceObject"])`;

/** A department with an inspector of its own type behind the plain interface. */
export const anInspector = (prefix: string): string =>
  `${link} interface Inspector { id: ID! name: String } type ${prefix}Inspector implements Inspector @key(fields: "id") { id: ID! name: String }
   type Query { ${prefix.toLowerCase()}Inspectors: [${prefix}Inspector] }`;
