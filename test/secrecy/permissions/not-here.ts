/** Operations whose rightful post is not in the position for it on the stage of the test. */
export const notHere: Readonly<Record<string, string>> = {
  fairness: 'the office of the region that is asked for, not of an agency in it',
  createJointMatterList: 'the agency that edits the list already',
  executeReplacement: 'the operator of a visit that is still to come',
  mergeIntoVisit: 'the operator of two tasks with visits at the same place',
  giveVisitFeedback: 'whoever holds the code of the papers',
  'give{D}Guidance': 'the agency above',
  'import{D}MatterFile': 'whoever uploaded the list as a file',
  'import{D}MatterList': 'the county whose plan has the annexes',
};
