/** The sample articles that come with the extension; a test sees that these are all. */
export const SAMPLE: readonly string[] = [
  '2022-12-15-agency-leak',
  '2022-12-15-evening-bulletin',
  '2022-12-15-harbour-courier-leak',
  '2022-12-16-northern-dispatch-inspection',
  '2022-12-19-picture-desk-canadarm2',
  '2023-01-12-brief-replacement',
  '2023-02-14-qanda-second-leak',
  '2023-02-27-sentinel-feature',
  '2023-03-29-capsule-returns-empty',
  '2023-09-28-profile-rubio',
];
