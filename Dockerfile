# The newsroom as an image: built once, served by nginx as nobody in particular. Build it where the content is, and again
# when something is due: docker build --tag newsroom . && docker run --read-only --tmpfs /tmp --publish 8080:8080 newsroom
# With git: earlier versions of a release come from the history.
FROM node:24-bookworm AS build
WORKDIR /newsroom
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG NEWSROOM_NOW
RUN npm run build \
  && npm run deploy -- folder /site --with-path \
  && npm run -s headers -- nginx > /newsroom.conf

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY --from=build /newsroom.conf /etc/nginx/newsroom.conf
COPY --from=build /site /srv/newsroom
COPY src/publishing/headers/container.conf /etc/nginx/conf.d/default.conf
EXPOSE 8080
USER nginx
