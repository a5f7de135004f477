/** Stands in for what is not shipped. */
export default [];
