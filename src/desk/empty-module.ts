/** Replaces modules that are not shipped. */
export default [];
