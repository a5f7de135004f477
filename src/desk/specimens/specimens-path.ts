/** The path of the page with all specimens of the brand, below the base path. In development alone. */
export const specimensPath = 'admin/brand';
