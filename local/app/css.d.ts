/** Style sheets are put into build/app/page.css. */
declare module '*.css';
