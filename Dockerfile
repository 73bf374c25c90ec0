# Trabecula as a hospital runs it: against a PostgreSQL server of its own. Built by: docker build -t trabecula .
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY db ./db
COPY src ./src
# Without the embedded server (-Pimage); checks and tests have run before an image is built.
RUN mvn -q -B -ntp -Pimage -DskipTests -Dspotless.check.skip package \
 && java -Djarmode=tools -jar target/trabecula-*.jar extract --destination target/app \
 && mv target/app/trabecula-*.jar target/app/trabecula.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --no-create-home --shell /usr/sbin/nologin trabecula
WORKDIR /app
COPY --from=build /build/target/app/lib ./lib
COPY --from=build /build/target/app/trabecula.jar ./
# One start without a database, ended before it would need one, leaves a cache of loaded classes: the next starts are faster.
RUN java -XX:AOTCacheOutput=/app/trabecula.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh \
      -Dspring.datasource.url=jdbc:postgresql://localhost/none -Dspring.datasource.username=trabecula_app \
      -Dspring.datasource.hikari.connection-timeout=250 -Dspring.flyway.enabled=false -Dspring.jpa.hibernate.ddl-auto=none \
      -Dspring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false \
      -Dspring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
      -jar trabecula.jar \
 || echo "no class cache: the image starts without it"
USER trabecula
# Two thirds of the heap are room for garbage. Few malloc arenas and a class cache that stays where it was written keep resident memory small.
ENV JAVA_OPTS="-Xmx256m" MALLOC_ARENA_MAX=2
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
ENTRYPOINT ["bash", "-c", "exec java -XX:AOTCache=/app/trabecula.aot -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:aot*=error -XX:+UseSerialGC $JAVA_OPTS -jar /app/trabecula.jar \"$@\"", "--"]
