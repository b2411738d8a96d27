# docker build --tag brandlint .
# docker run --rm --volume "$PWD:/campaign" brandlint check
# With text in pictures and logos: docker build --build-arg EXTRAS=all --tag brandlint:all .
ARG PYTHON=3.13
FROM python:${PYTHON}-slim AS built
ARG EXTRAS=""
WORKDIR /source
COPY pyproject.toml README.md LICENSE ./
COPY brandlint brandlint
COPY brand-guide/schema brand-guide/schema
COPY templates templates
RUN python -m venv /opt/brandlint \
 && /opt/brandlint/bin/pip install --no-cache-dir --disable-pip-version-check ".${EXTRAS:+[$EXTRAS]}" \
 && /opt/brandlint/bin/pip uninstall --yes pip

FROM python:${PYTHON}-slim
RUN useradd --uid 1000 --create-home brandlint
COPY --from=built /opt/brandlint /opt/brandlint
ENV PATH=/opt/brandlint/bin:$PATH PYTHONDONTWRITEBYTECODE=1
USER brandlint
WORKDIR /campaign
ENTRYPOINT ["brandlint"]
CMD ["check"]
