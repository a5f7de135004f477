/**
 * The time that a release stays in the news sitemap: https://support.google.com/news/publisher-center/answer/9606710
 */
export const newsHours = 48;
