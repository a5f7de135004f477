/** The folder of a release in its id in our feeds, `tag:example.org,2019:2019-09-11-busan-delegation/de`. */
export const folderInGuid = (guid: string): string | undefined =>
  /^tag:[^,]+,\d{4}:(\d{4}-\d{2}-\d{2}-[a-z0-9-]+)\/[A-Za-z-]+$/.exec(guid)?.[1];
