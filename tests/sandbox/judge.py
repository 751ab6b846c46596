"""An independent judge: OpenAPI descriptions of Graph as Microsoft's own clients know it, one per version.

They are not part of the project. SIESTA_CONTRACT names the directory that holds `openapi-v1-subset.yaml` and
`openapi-beta-subset.yaml`; without it nothing is judged.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

Schema = dict[str, Any]
PLACE = os.environ.get("SIESTA_CONTRACT", "")
MEMBER = "microsoft.graph.conversationMember"


class Judge:
    def __init__(self, version: str) -> None:
        name = f"openapi-{'v1' if version == 'v1.0' else version}-subset.yaml"
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        told = yaml.load((Path(PLACE) / name).read_text(encoding="utf-8"), Loader=loader)  # noqa: S506
        self._schemas: dict[str, Schema] = told["components"]["schemas"]
        self._responses: Schema = told["components"]["responses"]
        self._paths: Schema = told["paths"]
        self._resolved: dict[str, Schema] = {}

    def operations(self) -> set[tuple[str, str]]:
        """Every operation that the documents bear out."""
        methods = ("get", "post", "put", "patch", "delete")
        return {
            (method.upper(), path)
            for path, item in self._paths.items()
            for method, operation in item.items()
            if method in methods and "x-doc-conflict" not in operation
        }

    def operation(self, method: str, path: str) -> str:
        """The template that a percent-encoded path belongs to. Literal segments go before parameters."""
        fitting = [
            template
            for template, item in self._paths.items()
            if method.lower() in item and re.fullmatch(self._pattern(template), path)
        ]
        assert fitting, f"{method} {path} is no operation of Graph's"
        return min(fitting, key=lambda template: template.count("{"))

    def _pattern(self, template: str) -> str:
        return re.sub(r"\\\{[^}]*\\\}", "[^/]+", re.escape(template)).replace(
            "getTimesOff\\(\\)", r"getTimesOff(\(\))?"
        )

    def accuses(self, method: str, path: str, sent: Any, status: int, answered: Any) -> list[str]:
        """What is wrong with an exchange: nothing, it is to be hoped."""
        operation = self._paths[self.operation(method, path)][method.lower()]
        faults: list[str] = []
        if sent is not None and status < 400:
            faults += self._faults(_json_schema(operation.get("requestBody", {})), sent, "sent")
        family = f"{status // 100}XX"
        response = operation["responses"].get(str(status)) or operation["responses"].get(family)
        if response is None:
            return [*faults, f"status {status} is not foreseen"]
        response = self._responses[response["$ref"].rpartition("/")[2]] if "$ref" in response else response
        schema = _json_schema(response)
        if schema is None:
            return faults + (["a body where none is foreseen"] if answered is not None else [])
        return faults + self._faults(schema, answered, "answered")

    def _faults(self, schema: Schema | None, value: Any, side: str) -> list[str]:
        if schema is None:
            return [f"{side}: a body where none is foreseen"]
        whole = {**self._strict(schema), "$defs": self._resolved}
        validator = validator_for(whole, Draft202012Validator)(whole)
        return [f"{side}: {error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]

    def _strict(self, schema: Schema) -> Schema:
        """OpenAPI's dialect as JSON Schema: inheritance flattened, null written out, strange properties refused."""
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            name = "microsoft.graph.aadUserConversationMember" if name == MEMBER else name
            if name not in self._resolved:
                self._resolved[name] = {}
                self._resolved[name] |= self._strict(self._flat(self._schemas[name]))
            return {"$ref": f"#/$defs/{name}"}
        if "allOf" in schema:
            return self._strict(self._flat(schema))
        strict = {key: value for key, value in schema.items() if key in ("type", "enum", "required", "format")}
        if "anyOf" in schema:
            strict["anyOf"] = [self._strict(one) for one in schema["anyOf"]]
        if "items" in schema:
            strict["items"] = self._strict(schema["items"])
        if "properties" in schema:
            strict["properties"] = {key: self._strict(one) for key, one in schema["properties"].items()}
            if not schema.get("additionalProperties"):
                strict |= {"additionalProperties": False, "patternProperties": {"^@odata\\.": {}}}
        if schema.get("nullable") and "type" in strict:
            strict["type"] = [strict["type"], "null"]
        return strict

    def _flat(self, schema: Schema) -> Schema:
        flat: Schema = {"type": "object", "properties": {}, "required": []} if "allOf" in schema else schema
        for part in schema.get("allOf", []):
            part = self._flat(self._schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part)
            flat["properties"] |= part.get("properties", {})
            flat["required"] += part.get("required", [])
        return flat


def _json_schema(carrier: Schema) -> Schema | None:
    schema: Schema | None = carrier.get("content", {}).get("application/json", {}).get("schema")
    return schema
