declare module 'exiftool-vendored.pl' {
  /** The path of the program, which Perl runs. */
  const program: string;
  export default program;
}
