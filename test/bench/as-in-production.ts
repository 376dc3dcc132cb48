/** Libraries check less, and so cost less, where they are told so: as an installation that serves people runs them. */
process.env['NODE_ENV'] ??= 'production';
