/** The build turns a style sheet into its text; it goes into the shadow root as a `<style>` element. */
declare module '*.css' {
  const text: string;
  export default text;
}
